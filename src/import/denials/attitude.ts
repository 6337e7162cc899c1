import { isHarmless, objectionIn } from '../text/remarks.ts';

/** What words beside a place or above it say of serving it; `unclear` where they are not understood. */
export type Attitude = 'denies' | 'doubts' | 'harmless' | 'unclear';

const NO = /^(?:[暂均都全已]*(?:不|没|没有|无|否|非)|0|x|n|no|none|false|[❌✖✗✘❎🚫⛔×╳]\uFE0F?)$/iu;
const DENIES = new RegExp(
  [
    '[不未没無无](?:再|能|可|会|予|提供|对外)*(?:上门|服务|覆盖|开通|支持|接|派|受理|办理|安排|开放|去|到|做|在|含|包)',
    '(?<!不)(?:暂停|停止|停业|停办|停服|取消|撤[销店点站回出掉]|关[闭停店门]|终止|中止|注销|下线)',
    '[❌✖✗✘❎🚫⛔]',
    "\\b(?:not|no(?!\\.)|non|never|cannot|can't|don't|doesn't|isn't)\\b",
    '\\b(?:unserved|uncovered|unavailable|unsupported|exclud|exclusion|clos(?:ed|ing|ure)|suspend|suspension|discontinu|cancel|terminat|stopp|ceas|withdraw|out of)',
  ].join('|'),
  'iu',
);
const DOUBTS = new RegExp(
  [
    '拟|计划|规划|筹|即将|将[开于要来]|(?<![接招等款])待(?![遇客])|预[计备期]|准备|意向|争取|洽谈|考虑|未来|后续|二期',
    '(?:20\\d\\d年|[明后]年|下[个]?[月季周]|[年月]底)[^,，。;；]{0,6}(?:增|起|开|上线|启|拓)',
    '盲区|空白|黑名单|禁|勿|谨慎|慎|拒|退[出网租]|撤|解约|到期|过期|离职|空缺|超区|偏远',
    '(?:仅|只)(?!(?:限|对|在|能|可)*(?:服务|上门|覆盖|支持|开通|以下|下列|下述|列出))|邮寄|快递|寄修|寄回|远程(?!费)|电话指导|视频指导',
    '试(?:运[行营]|营业|点|行|用)|备[选用]|候选|临时|暂|或许|可能|也许|大概|不[定详明确稳]|未|没(?!问题|关系)|存疑|疑|另议|面议|酌情|视.{0,6}(?:而定|情况)|看情况',
    '原(?:来|先|有)?(?:服务|覆盖|网点|区域|范围)|曾|历史|以[前往]|过去|旧|外包|移交|转(?!接|账)|部分|个别',
    '\\b(?:plan|pending|soon|coming|tb[dac]\\b|maybe|perhaps|possibl|partial|partly|only|limited|future|propos|to be|remote|mail|phone only|by phone|former|previous|n/a|unknown|unclear|unsure|temporar|trial|pilot|candidate)',
    '[?？]',
  ].join('|'),
  'iu',
);
const EACH = '每|逢|隔|单|双|均|都|可|可以|能|也|全|都能';
const SURNAME =
  '(?:欧阳|司马|上官|诸葛|皇甫|尉迟|公孙|东方|[王李张刘陈杨赵黄周吴徐孙胡朱林郭罗梁宋郑韩唐冯董萧程曹袁邓傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴钟汪姜范姚谭廖邹熊陆郝孔崔康毛邱秦江史顾侯邵孟龙雷钱汤尹黎贺赖龚])';
const TITLE = '师傅|经理|主管|站长|店长|队长|组长|老板|先生|女士|工程师|工|总|姐|哥|主任|客服';
const NAME_START = '(?<!\\p{Script=Han})';
/** In the name of a firm or a street; a verb among them says that somebody moved or handed over. */
const NAMED = '[^\\P{Script=Han}去到来调转送搬给了在归由自换找]';
/** What is said beside places without saying anything against serving them: times, days, fees, phones, names, counts. */
const PLAIN = new RegExp(
  [
    'https?:\\S+|www\\.\\S+|\\S+@\\S+\\.\\S+',
    `(?:联系人|负责人)[:：\\s]*\\p{Script=Han}{2,3}(?!\\p{Script=Han})|(?:${TITLE})[:：\\s]*${SURNAME}\\p{Script=Han}{1,2}(?!\\p{Script=Han})`,
    `${SURNAME}\\p{Script=Han}{0,2}?(?:${TITLE})|(?<!\\p{Script=Han})${SURNAME}(?!\\p{Script=Han}?了)\\p{Script=Han}{1,2}(?!\\p{Script=Han})`,
    `${NAME_START}${NAMED}{1,12}(?:有限公司|公司|服务部|经营部|服务站|维修部|门市部|服务中心|维修中心|商行|专卖店|旗舰店|总店|分店)`,
    `${NAME_START}${NAMED}{1,8}(?:路|街|大道|巷|弄)${NAMED}{0,6}\\d+号?(?:${NAMED}{0,9}[楼室店铺栋幢座旁内院场厦区口面])?`,
    '不休|不打烊|不限时?|不(?:另外?|额外)?(?:收|加)[价收]?|不涨价|不(?:用|需|需要|必)预约|无休|无[需须]|当[天日]|次[天日]|即[时日]|随时|照常|顺延|雨天|固定|距(?:离)?(?:市区|县城|城区)?|[/／每]次|(?:响应|服务|上门|营业|到达)?时[间限]',
    '联系人|联系(?:电话|方式)|电话|手机|热线|微信|qq|传真|邮箱|邮编|地址|负责人|值班|服务商|设有|网点|门店|编号|序号|备注|说明',
    `(?:${EACH})*(?:周|星期|礼拜)[一二三四五六日天末]+|(?:工作|节假|双休|休息)日|周末|每?[天日]|天天|全[天年]候?|白天|夜[间里晚]?|晚上?|上午|下午|早上?|中午|凌晨|春节|国庆节?|元旦|除夕|法定|假期`,
    '(?<!\\p{L})[一二三四五六日](?!\\p{L})|每(?:周|月|旬)|\\d+[日号]|(?:半|[一二两三四五六七八九十几]|\\d)+(?:\\.\\d+)?(?:个)?(?:点半?|时|分钟?|小时|天|元|块|公里|千米|里|米|名|位|人|个|家|组|次|台|单|折|楼|层|室|套)',
    '(?:上门|服务|路|车|油|材料|配件|远途|远程|空驶|里程|交通|出勤|检测|夜间|加急)?费用?|绕[道路远]|加收|另收|收取?|免|价格?|元起|起步|优惠|报价|另[计算]|里程|以?内|之内|左右|大?约|超过?|预约|提前|请|需要?|须|新老|客户|咨询|致电|来电|拨打|欢迎|详询|现金|支付宝|刷卡|发票|含税',
    '没(?:有)?问题|到达|抵达|师傅|人员|(?<=服务|营业|运营|合作|开通)中|可以?|能|已经?|均|都|也|上门|服务|覆盖|开通|支持|接单|派单|受理|办理|营业|正常|全部?|全[境域县区市]|[去到做有是对好新]|新增|重点|优先|快速|及时|提供|响应|到达|抵达|安排',
    '开锁|[换修装配]锁|锁[芯具]?|保险[柜箱]|配?钥匙|安装|维修|修理|保养|检[测修]|调试|清洗|拆装|移机|回收|售后|项目|业务|专业|品牌|家电|空调|冰箱|洗衣机|热水器|电视|燃气|水电',
    '等[等地]?|其中|包括|包含|以?及|和|与|或|如下|以下|下列|区域|地区|地方|范围|城市|区县|县市|县区|各|列表|名单|一览|清单|合?共计?|总计|小计|以上|上述|所有|为|的|了|团队|自有|直营|加盟|合作',
    'yes|ok|am|pm|tel|phone|mobile|daily|hours?|mins?|minutes?|km|rmb|yuan|wechat|vip|served|service|areas?|coverage|open|active|and|the|all|only call|[a-z]{1,3}[-–]?\\d+|[a-z](?![a-z])',
    '\\d+|[\\p{P}\\p{S}\\p{Extended_Pictographic}\\uFE0F\\s]+',
  ].join('|'),
  'giu',
);
/** Words that say something of a place only together with others: 师傅, 需要安排师傅, 等新师傅. */
const INCOMPLETE =
  /^(?=.*(?:师傅|人员|客户|安排|需|须))(?:师傅|人员|客户|安排|提前|优先|重点|及时|需要?|须|请|等|新|老|有|对)+$/u;
/** What is said of all other places: 其余不去. */
const OTHERS = /^(?:其余|其[他它]|别的|除(?:了)?(?:以上|上述|此))[^,，。;；]*$/u;
const COUNTED = /\d+个?(?:县市区|区县市|区县|县区|县市|市县|县|市|区|地|处)/gu;
const LONGEST_REMARK = 40;

/**
 * What words beside a place or above it say of serving it.
 * @example attitudeOf('路太远') // 'unclear'
 * @example attitudeOf('每周二、五，加收20元') // 'harmless'
 */
export function attitudeOf(words: string): Attitude {
  const plain = words.trim().replace(/^[(（[【"“]+|[)）\]】"”]+$/gu, '');
  if (NO.test(plain)) return 'denies';
  if (isHarmless(plain) || OTHERS.test(plain)) return 'harmless';
  const objection = objectionIn(plain);
  if (objection) return objection.isDenial ? 'denies' : 'doubts';
  const clauses = plain.split(/[,，。;；！!\n]+/u).filter((clause) => !isHarmless(clause));
  if (clauses.some((clause) => DENIES.test(clause))) return 'denies';
  if (clauses.some((clause) => DOUBTS.test(clause))) return 'doubts';
  if (clauses.every(isUnderstood)) return 'harmless';
  return plain.length > LONGEST_REMARK ? 'harmless' : 'unclear';
}

/** Whether words above places say that these are not served, or leave it open; undefined where they do not. */
export function objectionAbove(words: string): 'denies' | 'doubts' | undefined {
  const plain = words.replace(/\s+/gu, ' ').trim();
  if (isHarmless(plain) && !/指导|邮寄/.test(plain)) return undefined;
  if (NO.test(plain) || DENIES.test(plain)) return 'denies';
  return DOUBTS.test(plain) ? 'doubts' : undefined;
}

function isUnderstood(clause: string): boolean {
  return !INCOMPLETE.test(clause) && clause.replace(COUNTED, '').replace(PLAIN, '') === '';
}
