import type { Facts } from '../facts.ts';
import type { TextRule } from '../rule.ts';
import { isDenied } from '../reading/denials.ts';
import type { Match } from '../reading/matching.ts';
import { found } from '../reading/matching.ts';
import { NUMBER, numberIn } from '../reading/numbers.ts';
import { either, pattern, upTo } from '../reading/patterns.ts';
import { claimsOf } from '../reading/shapes.ts';
import { OUTLET, PEOPLE, WE } from '../reading/words.ts';

/** What sellers count, by the figure in the content; what has none may be as many as a county's work. */
const KINDS: readonly { readonly what: string; readonly real: (facts: Facts) => number }[] = [
  { what: either(OUTLET, '加盟商|合伙人'), real: ({ points }) => points },
  { what: '(?:县区|区县|县市|地级市|城市|省份)', real: ({ visited }) => visited },
  { what: PEOPLE, real: ({ technicians }) => Math.max(technicians, 99) },
  { what: '(?:服务车|工程车|抢修车|车辆|车队|专车)', real: () => 99 },
  {
    what: '(?:家庭|用户|客户|顾客|业主|住户|居民|村民|市民|乡亲|老百姓|订单|工单|好评|粉丝|会员)',
    real: () => 9999,
  },
];
const ONE_OF = '(?:个|家|处|座|名|位|辆|台|户|单|人|间|支|组|次|套)?';
const HAVING = either(
  '覆盖|遍布|遍及|服务(?:了|过)?|设有|设立|拥有|开设|开了|现有|共有|已有|就有|旗下|下设|自有|签约|加盟|累计|超过?|突破|入驻|帮|为|逾|近|达|多达|布局|建有|建成',
  `${WE}(?:共)?有`,
  '(?:全国|全省|全市|各地|本市|全球)[^，。]{0,3}有',
);
const EXCEEDS =
  '(?:已经|已|总数|数量|总量|规模|人数|现有|现已|目前|一共|共|约|累计|的|：)*(?:超过?|突破|达到?|逾|近|有|多达|遍布|遍及|覆盖|过)?';
/** Others whose number says nothing of the seller: 全县有43个快递网点. */
const OF_OTHERS =
  /厂家|快递|银行|邮政|邮局|医院|超市|供电|电信|移动|联通|他们|别家|学校|彩票|村里|政府|县里有/u;

/** The kinds, with the patterns of what is said of each. */
const counted = KINDS.map(({ what, real }) => ({ shapes: shapesOf(what), real }));

/** Counts of counties, points, people and customers: as many as the content has. */
export const inflatedCount = {
  by: 'data',
  source: 'cn-proof',
  level: 'error',
  why: {
    zh: '写了多少个县区、网点、师傅、用户，就要真有这么多。',
    en: 'As many counties, points, technicians and customers as the text says must be there.',
  },
  proof: {
    zh: '区域清单、points.csv、technicians.csv里的个数；用户、车辆没有数据，上万、上百的不写。',
    en: 'The number in the region lists, in points.csv and technicians.csv; cars by the hundred and customers by the ten thousand have none.',
  },
  message: { zh: '比实有的多', en: 'is more than there are' },
  instead: { zh: '写实有的个数。', en: 'Write the real number.' },
  find: (sentence, facts) =>
    counted.flatMap(({ shapes, real }) =>
      claimsOf(sentence, shapes, isOfOthers).flatMap((match) => {
        const said = numberIn(match.groups.find((group) => group !== undefined) ?? '');
        const most = real(facts);
        if (said === undefined || said <= most) return [];
        return [
          found(match, { zh: `最多写${String(most)}`, en: `no more than ${String(most)} may be said` }),
        ];
      }),
    ),
  bad: '服务覆盖3000个县区，设有500家门店。',
  good: '名单里有12个镇，楼下共有3个入口。',
} as const satisfies TextRule;

// 设有1200家服务网点, 三千余辆服务车在路上, 签约师傅已超过五万名.
function shapesOf(what: string) {
  return [
    { pattern: pattern(HAVING, upTo(4), `(${NUMBER})`, ONE_OF, upTo(4), what) },
    { pattern: pattern('^', `(${NUMBER})`, ONE_OF, upTo(3), what) },
    {
      pattern: pattern(what, EXCEEDS, `(${NUMBER})`, '(?:个|家|处|名|位|辆|户|单|人|间|$|[，。])'),
      isClaim: isPlainly,
    },
  ];
}

// 用户2019年 counts nothing.
function isPlainly({ after }: Match): boolean {
  return !/^(?:年|月|号|楼|元|公里|米|小时|分)/u.test(after);
}

function isOfOthers(match: Match): boolean {
  return isDenied(match) || OF_OTHERS.test(match.before + match.text);
}
