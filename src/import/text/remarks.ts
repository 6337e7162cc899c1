/** What a remark says against a place. */
export interface Objection {
  /** Whether it says that the place is not served; else it leaves open how much of it is, or by whom. */
  readonly isDenial: boolean;
  /** The words that say so. */
  readonly words: string;
}

const DO =
  '(?:上门|服务|覆盖|开通|支持|接单|派单|接|派|做|干|到|去|受理|开放|营业|安排|办理|运营|合作|承接|在服务范围)';
const DENIED = new RegExp(
  [
    `不(?:再|能|予|可|会|方便|提供)?(?:对外)?${DO}(?![\\d一二三四五六七八九十两半百])`,
    `未(?:能|曾|予)?${DO}`,
    '尚未|暂[不无未缺]|无法(?:上门|服务|覆盖|支持|安排|到达|前往|受理|接|派|去)',
    '没有?(?:上门|服务|覆盖|开通|支持|接|派|营业)',
    '(?<!不)停(?![车放靠泊电水气机留])',
    '取消|撤[销店点站回出]|关[闭店停门张]|终止|中止|倒闭|歇业|下线|去不了|到不了|做不了|来不了',
    '超区|超出(?:服务)?范围|盲区|空白区',
    '除外|不含|不包[含括]|以外|之外|剔除|扣除',
    '\\bno service\\b|\\bnot (?:served|available|covered|active)\\b|\\b(?:suspended|closed|stopped|ceased|excluded)\\b',
  ].join('|'),
  'iu',
);
const OPEN = new RegExp(
  [
    '待定|未定|待[开确核]|筹[备建]|暂缓|(?:预计|计划|即将|准备|将于|拟).{0,12}(?:开通|上线|开始|覆盖|开业|营业|恢复|启动|服务)',
    '(?:人手|人员|人力|师傅)(?:严重|暂时|目前|不)*(?:不足|不够|短缺|紧缺|空缺|缺|够)|缺(?:人|师傅|工)|(?:无|没有?)(?:人|师傅)|(?:招聘|招人|待招)',
    '改由|转由|交由|转[给交至]|移交|换由|划[给归入]|并入|(?<!不|未)改为|外包',
    '(?<!清|拆|排|免|解|删|消|削|破|开|扣|剔)除(?![夕湿雪尘冰甲草虫锈])',
    '(?:仅|只|限于)(?!要|需|是|不过|能?(?:现金|微信|预约|电话))',
    '部分|个别|\\b(?:only|except|pending|tbd|tba|n/a)\\b',
  ].join('|'),
  'iu',
);

const DAY =
  '(?:法定)?(?:节假日|节日|假日|假期|公休日?|双休日?|周末|工作日|(?:周|星期|礼拜)[一二三四五六日天末]|春节|国庆节?|元旦|中秋节?|清明节?|端午节?|五一|十一|劳动节|除夕|过年|夜间?|夜里|夜晚|晚上|晚间|凌晨|清晨|早上|上午|中午|下午|午休|白天|(?:雨|雪|雾|台风|暴雨|恶劣)天气?)';
const HOUR = '(?:\\d{1,2}(?:[:：]\\d{2}|[点时])(?:半|\\d{2}分?)?(?:[以之]?[前后])?)';
const TIME = `(?:${DAY}|${HOUR})`;
/** A remark of times that come again, or of what it costs, is none of the place: 节假日除外, 不含材料费. */
const HARMLESS: readonly RegExp[] = [
  new RegExp(
    `^(?:除去?了?|每?逢|每|仅|只|限|仅限|只限|所有|全年)*${TIME}(?:[、和及与或至到~—–-]?(?:每)?${TIME})*(?:期间|当天|时段|时间|全天|均|都|也|一律|可|能|才|暂)*(?:[之以]?外|除外|不含|不包[含括]|休息|停(?:止|业|工)?|关[闭门]|取消|[不无未]?(?:能|可|再|予|提供)?${DO}+)*$`,
    'u',
  ),
  /^(?:报价|价格|费用|单价)?(?:均|都)?(?:不含|不包[含括]|除去?了?|取消|无|没有?|免)(?:了|另外的)?[^不停撤关]{0,6}(?:费用?|材料|配件|零件|锁芯|锁具|税|税费|发票|最低消费)(?:[之以]?外|除外)?(?:另计|另算)?$/u,
  /^[^不停撤关]{0,8}(?:费用?|材料|配件|零件|锁芯|锁具|税|发票)(?:、[^不停撤关]{0,8}(?:费用?|材料|配件|零件|锁芯|锁具|税|发票))*(?:除外|不含|不包[含括]|已?取消|另计)$/u,
  /^(?:不(?:接受?|支持|收)|仅|只|仅限|只限)(?:接受?|支持|收|能)?(?:现金|刷卡|微信|支付宝|转账|赊账|砍价|加急|货到付款|预约|电话预约|电话)[^停不撤关]{0,6}$/u,
  /^(?:取消|改约)(?:预约|订单)?(?:需|请|须|要).*$/u,
  /^(?:仅|只)(?:有)?[\d一二三四五六七八九十两]+(?:名|位|人|个(?:师傅|人))(?:师傅|人)?$/u,
];
const CLAUSE = /[,，。.;；！!\n:：()（）【】[\]]+/u;
const LONGEST = 40;

/**
 * What a remark beside a place says against serving it, be it long or short; undefined where it says nothing.
 * @example objectionIn('2026年10月1日起停止服务') // { isDenial: true, words: '2026年10月1日起停止服务' }
 * @example objectionIn('节假日除外') // undefined
 */
export function objectionIn(remark: string): Objection | undefined {
  const clauses = remark
    .split(CLAUSE)
    .map((clause) => clause.trim())
    .filter((clause) => !isHarmless(clause));
  const toWords = (clause: string) => (clause.length > LONGEST ? `${clause.slice(0, LONGEST)}…` : clause);
  const denied = clauses.find((clause) => DENIED.test(clause));
  if (denied !== undefined) return { isDenial: true, words: toWords(denied) };
  const open = clauses.find((clause) => OPEN.test(clause));
  return open === undefined ? undefined : { isDenial: false, words: toWords(open) };
}

/** Whether words that take something out speak of times or of costs, not of places: 除节假日外. */
export function isHarmless(clause: string): boolean {
  const plain = clause.replace(/\s+/gu, '');
  return plain === '' || HARMLESS.some((pattern) => pattern.test(plain));
}
