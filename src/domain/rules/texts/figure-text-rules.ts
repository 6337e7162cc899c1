import type { TextRule } from '../rule.ts';
import { isDenied } from '../reading/denials.ts';
import { found } from '../reading/matching.ts';
import { NUMBER, numberIn, percentIn, SHARE } from '../reading/numbers.ts';
import { pattern, upTo } from '../reading/patterns.ts';
import type { Shape } from '../reading/shapes.ts';
import { claimsOf, foundOf } from '../reading/shapes.ts';

/** Percentage points by which a share in a text may differ from the one that pages show. */
const TOLERANCE = 0.5;

const PRAISERS = '(?:顾客|用户|客户|网友|车主|业主|买家|住户|消费者|街坊|老乡|乡亲|家庭|人)';
const PRAISE = '(?:好评|评价|点赞|打分|推荐|信赖|信任|称赞|夸|力荐|选择|口碑|满分)';
const rated: readonly Shape[] = [
  {
    pattern: pattern(
      '(?:评分|打分|得分|评价|评星|口碑分|服务分)',
      '[^，。\\d]{0,6}',
      NUMBER,
      '(?:分|星|$|[，。])',
    ),
    isClaim: ({ text }) => !/满分|总分|按|低于|不到|扣|最[高低]|每/u.test(text),
  },
  {
    pattern: pattern(
      '\\d(?:\\.\\d)?分',
      upTo(2),
      '(?:好评|评分|高分|评价)|\\d\\.\\d(?:的)?(?:高分|好评|评分)',
    ),
  },
  {
    pattern: pattern(
      '(?:用户|网友|平台|大众点评|美团|顾客|客户|综合|服务|口碑)',
      upTo(6),
      '(?:打出|评出|得分|评分)',
      upTo(6),
      '\\d',
    ),
  },
  { pattern: pattern(NUMBER, '(?:条|个|份|次|位|名|人)?(?:真实)?(?:五星|用户|客户|顾客)?(?:级)?好评') },
  { pattern: pattern(NUMBER, '(?:位|名|个|户)?(?:真实|老)?', PRAISERS, upTo(6), PRAISE), isClaim: isOfMany },
  {
    pattern: pattern('(?:来自|已有|超过|累计|逾)', NUMBER, '(?:位|名|个|户)?', PRAISERS, '$'),
    isClaim: isOfMany,
  },
  {
    pattern:
      /五(?:颗)?星(?:级)?(?:好评|评价|商[家户]|服务|店铺|师傅|口碑)|五颗星|满分(?:评价|好评|口碑)|★{3,}/u,
  },
  {
    pattern:
      /(?:零|0)(?:差评|投诉)|差评(?:为|率)?(?:零|0)|无(?:一)?差评|好评如潮|口碑爆棚|(?:人人|个个)(?:夸|说好|竖大拇指)|赞不绝口|有口皆碑|百万用户/u,
  },
  {
    pattern: /[”"][—\-–]{1,2}[^，。]{0,6}(?:女士|先生|小姐|阿姨|大爷|大姐|老师|用户|顾客)/u,
    isClaim: ({ sentence }) => /推荐|满分|好评|又快又好|点赞|满意|专业|良心|放心/u.test(sentence),
  },
];

// Praise by a handful is a case, not a figure: 三位用户.
function isOfMany({ text }: { readonly text: string }): boolean {
  return (numberIn(pattern(NUMBER).exec(text)?.[0] ?? '') ?? 0) >= 100;
}

/** Ratings and numbers of praise: no fact of this site. */
export const rating = {
  by: 'words',
  source: 'g-faq',
  level: 'error',
  why: {
    zh: '评分、好评数没有来源，谁也核对不了；结构化数据里更不能写。',
    en: 'Ratings and numbers of good reviews have no source that anybody could check.',
  },
  proof: {
    zh: '没有。满意率写在records.csv，够了单数就会显示。',
    en: 'None. Satisfaction stands in records.csv and is shown once there are enough cases.',
  },
  message: { zh: '是没有来源的评分', en: 'is a rating without a source' },
  instead: { zh: '删掉；满意率写进records.csv。', en: 'Delete it; write satisfaction into records.csv.' },
  find: (sentence) => foundOf(sentence, rated, isDenied),
  bad: '用户评分4.9分，累计12386条五星好评。',
  good: '这项考核满分5分，差一分补考。',
} as const satisfies TextRule;

const RATE =
  '(?:满意|好评|准时|及时|按时|成功|完成|修复|合格|一次修好|修好|开锁|返修|投诉|回头|复购|差评|达标|接通|到达|履约|守时|推荐)(?:率|度)';
const RESULT =
  '(?:满意|准时|及时|按时|好评|一次修好|修好|提前(?:到|完成)|打开|回头|再来|再找|解决|办结|完成|成功|推荐|称赞|不返修|当[天场](?:能)?(?:修|办|解))';
/** What can only be said of jobs and customers. */
const CERTAIN =
  '(?:满意|准时|及时|按时|好评|一次修好|修好|回头|再来|再找|办结|称赞|当[天场](?:能)?(?:修|办|解))';
const COUNTED = '(?:的)?(?:客户|用户|顾客|人|订单|单子?|故障|锁|门锁|机器|活|案例|问题)';
const rates: readonly Shape[] = [
  { pattern: pattern(RATE, '[^，。\\d]{0,8}?', `(${SHARE})`) },
  { pattern: pattern(RATE, '(?:为|是|仅|只有|几乎为|接近)?', '(?:零|0(?![.\\d%]))') },
  { pattern: pattern(`(${SHARE})`, '(?:以上|左右)?', COUNTED, upTo(8), RESULT) },
  { pattern: pattern(`(${SHARE})`, '(?:以上|左右)?(?:都|能|会)?', CERTAIN) },
];
/** 十单里有九单当场修好: a share in words. */
const OUT_OF = pattern(
  '(?:十|百|10|100)(?:个|位|单|家|户|把|台)',
  upTo(4),
  '(?:里|中|当中)[^，。]{0,3}?(?:有)?',
  NUMBER,
  '(?:个|位|单|家|户|把|台)',
  upTo(8),
  RESULT,
);

/** Percentages in texts: the ones that pages show. */
export const unshownShare = {
  by: 'data',
  source: 'cn-proof',
  level: 'error',
  why: {
    zh: '百分比要与实测一致；单数不够、页面上不显示的，文字里也不能写。',
    en: 'A percentage must agree with the records; what has too few cases to be shown must not be written either.',
  },
  proof: {
    zh: 'records.csv里够单数的比例，差0.5个百分点以内。',
    en: 'A share in records.csv with enough cases, within half a point.',
  },
  message: { zh: '和可以显示的实测对不上', en: 'does not agree with any figure that is shown' },
  instead: { zh: '写页面上的数，或者删掉。', en: 'Write the figure that the page shows, or delete it.' },
  find: (sentence, { shownShares }, { about }) => {
    const shown = shownShares(about);
    const isShown = (said: number | undefined) =>
      said !== undefined && shown.some((share) => Math.abs(share - said) <= TOLERANCE);
    return [
      ...claimsOf(sentence, rates, isDenied).filter(
        ({ groups }) => !isShown(percentIn(groups.find((group) => group !== undefined) ?? '')),
      ),
      ...claimsOf(sentence, [{ pattern: OUT_OF }], isDenied),
    ].map((match) => found(match));
  },
  bad: '第三季度满意率100%，准时率100%。',
  good: '湿度超过85%时不喷漆。',
} as const satisfies TextRule;
