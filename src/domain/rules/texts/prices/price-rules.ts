import type { TextRule } from '../../rule.ts';
import { isDenied } from '../../reading/denials.ts';
import type { Match } from '../../reading/matching.ts';
import { found } from '../../reading/matching.ts';
import { MONEY, NUMBER, numberIn, yuanIn } from '../../reading/numbers.ts';
import { either, pattern, upTo } from '../../reading/patterns.ts';
import type { Shape } from '../../reading/shapes.ts';
import { claimsOf, foundOf } from '../../reading/shapes.ts';
import { WORK } from '../../reading/words.ts';

const CHEAP =
  '(?:低至|仅需|只需|只要|只收|仅|才|起步价?|最低|特价|优惠价|一口价|现价|活动价|体验价|秒杀价|促销价|新人价|团购价|首单|首次|新客户?|新用户|统一价|全包价?|花)';
const JOB = `${either(WORK, '上门|修(?!不)|换(?!下|乘|购|算|来)|装(?!修|满|袋|箱|着)|通(?!行|过|话|知|风)|洗(?!澡)|搞定')}(?!费)`;
const ALL_IN = '(?:起步?|全包|包干|包修|搞定|封顶|起修|一次搞定)';
const cheap: readonly Shape[] = [
  { pattern: pattern(CHEAP, '(?:只要|只需|只|价|是)?', `(${MONEY})`) },
  { pattern: pattern(CHEAP, `(${NUMBER})`, '(?=$|[，。！、])') },
  { pattern: pattern(`(${MONEY})`, '(?:钱)?(?:就|即|可|能|起)*[^，。的以内]{0,3}', JOB) },
  { pattern: pattern(JOB, upTo(4), `(${MONEY})`, '(?:钱)?', ALL_IN) },
  { pattern: pattern(`(${MONEY})`, '(?:钱)?', ALL_IN) },
];
/** A small thing of which the price is said to be the price of a repair, at most so many yuan. */
const TRIFLE = 20;
const trifle: readonly Shape[] = [
  {
    pattern: pattern(
      '(?:一|半)(?:杯|包|瓶|碗|顿|支|听)(?:奶茶|咖啡|烟|香烟|水|矿泉水|面|米粉|饭|豆浆|可乐|啤酒|酒|早餐|早点|盒饭|快餐|茶)',
      '(?:的)?(?:钱|价)(?![格位])',
    ),
  },
];
/** Small sums of something else than a repair. */
const OTHER_SUM = /自己|五金|超市|买|网购|邮费|运费|停车|快递|押金|公交|车票|话费|流量|每度|一度|一节|工本/u;

/** 9.9元起: the fee table must have it. */
export const baitPrice = {
  by: 'data',
  source: 'cn-repair',
  level: 'error',
  why: {
    zh: '比价目表里最便宜的还便宜，就是引人上钩。',
    en: 'Cheaper than anything in the fee table is bait.',
  },
  proof: { zh: '价目表里有这个价。', en: 'The fee table has that price.' },
  message: { zh: '比价目表里任何一项都低', en: 'is below every price of the fee tables' },
  instead: { zh: '写价目表里的价。', en: 'Write the price of the fee table.' },
  find: (sentence, { lowestPrice }) => {
    if (lowestPrice === undefined) return [];
    const below = claimsOf(sentence, cheap, isOfSomethingElse).filter(({ groups }) => {
      const sum = groups.find((group) => group !== undefined) ?? '';
      const said = yuanIn(sum) ?? numberIn(sum);
      return said !== undefined && said < lowestPrice;
    });
    return [...below, ...(TRIFLE < lowestPrice ? claimsOf(sentence, trifle, isOfSomethingElse) : [])].map(
      (match) =>
        found(match, {
          zh: `价目表里最低${String(lowestPrice)}元`,
          en: `the lowest price is ${String(lowestPrice)} yuan`,
        }),
    );
  },
  bad: '开锁低至9.9元，9.9元上门。',
  good: '换下来的电池五毛钱一节回收，机械锁180元起。',
} as const satisfies TextRule;

function isOfSomethingElse(match: Match): boolean {
  return isDenied(match) || OTHER_SUM.test(match.sentence);
}

const PRICE =
  '(?:价格|收费标准|收费|费用|价钱|(?:工时|人工|配件|维修|修理|服务|清洗|安装|上门|检测)费|报价|价位|多少钱|工钱|价)';
const LATER = either(
  '面议|双方协商|协商(?:确定|定价|解决)|电议|另议|电询|详谈|面谈|详询|再议|随行就市|恕不公开|不公开|不对外|保密|好商量|可商量|好说|因[^，。]{0,6}而异|不等|视[^，。]{0,6}而定|看[^，。]{0,4}而定',
  '(?:请|可|欢迎|详情)(?:来电|致电|电话)?(?:咨询|询问|垂询)|(?:来电|电话|微信)(?:咨询|联系|商谈|沟通)|(?:来了|到了|到场|到现场|上门)(?:以后)?再(?:说|谈|定|报|议|估)|看(?:师傅|现场|情况|实际)|见面(?:再)?(?:谈|说|定)|当面(?:再)?(?:谈|说|定|商量|议)',
  '(?:以|由|按)(?:师傅|现场|实际情况|技师|工程师|客服)[^，。]{0,8}(?:报|为准|定|协商|估价|说了算)',
);
const negotiated: readonly Shape[] = [
  { pattern: pattern(PRICE, upTo(3), '，?', upTo(5), LATER) },
  {
    pattern: pattern(
      '(?:现场|当面|上门|到场|见面|看过|看了|评估)(?:后|以后)?',
      upTo(5),
      '(?:开价|定价|出价|估价|议价|谈价|商定价格)',
    ),
  },
];
/** Where the price is bound after all: 总价写在工单上，你签字后才动手. */
const BOUND = /工单|签字|价目表|区间|之间|价格表|明码|见[下上价表本页]|表|下面|\d元|疑问|投诉|问题/u;

/** 面议: a price that is none. */
export const negotiablePrice = {
  by: 'words',
  source: 'cn-repair',
  level: 'error',
  why: { zh: '维修要明码标价。', en: 'Repairers must show their prices.' },
  proof: { zh: '没有：写价格或者区间。', en: 'None: write a price or a range.' },
  message: { zh: '不是价格', en: 'is no price' },
  instead: {
    zh: '写价格，如180元、30–60元、80元/小时。',
    en: 'Write a price such as 180元, 30–60元 or 80元/小时.',
  },
  find: (sentence, _facts, { role }) =>
    foundOf(
      sentence,
      role === 'price' ? [{ pattern: /面议|电议|电询|电联|咨询|详询|另议|视情况|看情况|不等/u }] : negotiated,
      (match) => isDenied(match) || (role !== 'price' && BOUND.test(match.sentence)),
    ),
  bad: '价格面议。',
  good: '总价写在工单上，你签字后才动手。',
} as const satisfies TextRule;
