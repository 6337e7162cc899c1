import { found, isDenied, matchesIn, NUMBER, numberIn } from './matching.ts';
import type { TextRule } from '../rule.ts';

const FREE =
  /(?:全部|一律|所有(?:的)?(?:地方|县区|单)?|全程|统统|永久|全国|全市|都|均)(?:免|不收|免收|免费)(?:取)?(?:任何)?(?:上门|出诊|服务|检测|检修|路费|远程)?(?:费)?|免(?:上门|出诊|服务|检测|检修|路|远程)费|免费(?:上门|检测|检修|维修|开锁|出诊|安装|清洗|服务)|(?:0|零)元(?:上门|检测|检修|开锁|维修)|分文不(?:收|取)|上门(?:不要钱|不收费|免费)/;
/** What makes it a promise under a condition, which the policies hold. */
const CONDITION =
  /超过|超时|晚到|迟到|没到|如果|若|的话|时(?!间)|送|到店|网点|保修|质保|返修|同一处|再来|第二次|期内|我们要改|误|老人|残疾|退|取消|出发前|台风|改期|换货|没有修|只检查|不修/u;

/** 免费 against the fee table. */
export const freeAgainstFees = {
  by: 'data',
  source: 'cn-repair',
  level: 'error',
  why: {
    zh: '说免费，价目表里却要钱。写明条件的（送修、保修期内、晚到）不算。',
    en: 'Free is said, and the fee table asks for money. What is free under a stated condition does not count.',
  },
  proof: { zh: '价目表里上门费是0元。', en: 'The call-out fee of the fee table is 0.' },
  message: { zh: '和价目表对不上', en: 'contradicts the fee table' },
  instead: {
    zh: '写价目表里的价；有条件的把条件写在同一句里。',
    en: 'Write the price, or the condition in the same sentence.',
  },
  find: (sentence, { lowestCallOut }) =>
    lowestCallOut === undefined || lowestCallOut === 0 || CONDITION.test(sentence.text)
      ? []
      : matchesIn(sentence, FREE)
          .filter((match) => !isDenied(match))
          .map((match) =>
            found(match, {
              zh: `上门费最低${String(lowestCallOut)}元`,
              en: `the lowest call-out fee is ${String(lowestCallOut)} yuan`,
            }),
          ),
  bad: '全部免上门费，打不开分文不收。',
  good: '优惠只有一种：送到店里修，不收上门费。',
} as const satisfies TextRule;

const LOW = new RegExp(
  `(?:低至|仅需|只需|只要|仅|起步价?|最低|特价|优惠价|一口价)${NUMBER}(?:元|块|rmb)|${NUMBER}(?:元|块)(?:钱)?(?:起|上门|开锁|维修|修好|搞定)`,
);

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
  find: (sentence, { lowestPrice }) =>
    matchesIn(sentence, LOW).flatMap((match) => {
      const said = numberIn(match.groups[0] ?? match.groups[1] ?? '');
      if (said === undefined || lowestPrice === undefined || said >= lowestPrice || isDenied(match))
        return [];
      return [
        found(match, {
          zh: `价目表里最低${String(lowestPrice)}元`,
          en: `the lowest price is ${String(lowestPrice)} yuan`,
        }),
      ];
    }),
  bad: '开锁低至9.9元，9.9元上门。',
  good: '换下来的电池五毛钱一节回收，机械锁180元起。',
} as const satisfies TextRule;

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
    matchesIn(
      sentence,
      role === 'price'
        ? /面议|电议|电询|电联|咨询|详询|另议|视情况|看情况|不等/
        : /(?:价格|收费|费用|价钱)[^，。]{0,4}(?:面议|电议|另议|电询)/,
    )
      .filter((match) => !isDenied(match))
      .map((match) => found(match)),
  bad: '价格面议。',
  good: '总价写在工单上，你签字后才动手。',
} as const satisfies TextRule;

const DEPOSIT =
  /(?:先|需|须|要|应|预先|提前|必须)(?:支?付|交|缴|收取?|转账?|缴纳|支付)[^，。]{0,6}(?:定金|订金|押金|预付款|诚意金|保证金|全款)|(?:定金|订金|押金|诚意金)\d+(?:元|块)|(?:收取|缴纳|支付|交)(?:一定)?(?:的)?(?:定金|订金|押金|诚意金)/;

/** A deposit that no fee table has. */
export const deposit = {
  by: 'data',
  source: 'cn-repair',
  level: 'error',
  why: {
    zh: '要先付的钱写在价目表里才算数，骗子最常用的就是定金。',
    en: 'Money to be paid first must stand in the fee table; deposits are what fraud asks for.',
  },
  proof: { zh: '价目表里有这一项。', en: 'The fee table has the item.' },
  message: {
    zh: '要先付钱，可价目表里没有这一项',
    en: 'asks for money first, and the fee table has no such item',
  },
  instead: { zh: '删掉，或者写进价目表。', en: 'Delete it, or put it into the fee table.' },
  find: (sentence, { hasDepositFee }) =>
    hasDepositFee
      ? []
      : matchesIn(sentence, DEPOSIT)
          .filter((match) => !isDenied(match) && !/房东|租房/u.test(match.sentence))
          .map((match) => found(match)),
  bad: '预约须先付定金50元。',
  good: '不收定金，保证金由房东收，与我们无关。',
} as const satisfies TextRule;
