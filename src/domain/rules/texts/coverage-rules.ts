import { found, isDenied, matchesIn, NUMBER, numberIn } from './matching.ts';
import type { TextRule } from '../rule.ts';

/** Of all units so many must be visited before a site may say that it serves the country. */
const WHOLE = 0.95;

const COUNTRY =
  /(?:覆盖|遍布|服务|网点遍及|辐射|走遍)全国|全国(?:[\d,]+个?(?:县区|区县|县|市|城市|地区))?[^，。]{0,4}(?:全覆盖|覆盖|联保|连锁|各地(?:都|均|可)|各县(?:都|均)?|都能|都有|都到|都可|均可|均能|均有|任何地方|上门|范围|服务网点|售后|维修|范围内)|全国各地(?:都|均|可|上门)/;

/** 全国: the coverage must be. */
export const wholeCountry = {
  by: 'data',
  source: 'cn-proof',
  level: 'error',
  why: {
    zh: '说全国都能到，服务范围要真是全国。',
    en: 'Serving the whole country must be what the coverage says.',
  },
  proof: { zh: '上门的县区占全部的95%以上。', en: 'At least 95 % of all counties are visited.' },
  message: {
    zh: '说全国都到，可服务范围不是',
    en: 'says that the whole country is served, and the coverage says otherwise',
  },
  instead: { zh: '写服务到几个省、几个县区。', en: 'Write how many provinces and counties are served.' },
  find: (sentence, { visited, units }) =>
    visited >= units * WHOLE
      ? []
      : matchesIn(sentence, COUNTRY)
          .filter((match) => !isDenied(match) && !/12315|12345|热线统一|放假/u.test(match.sentence))
          .map((match) => found(match, shareText(visited, units))),
  bad: '全国2853个县区全覆盖，乡镇农村都能上门。',
  good: '全国统一的12315也能投诉，我们只到名单上的县区。',
} as const satisfies TextRule;

function shareText(visited: number, units: number) {
  return {
    zh: `${String(units)}个县区里上门的有${String(visited)}个`,
    en: `${String(visited)} of ${String(units)} counties are visited`,
  };
}

const COUNTED = new RegExp(
  `(?:覆盖|遍布|服务|设有|拥有|开设|现有|共有|超过|近|达)(?:了)?(?:全国)?${NUMBER}(余|多)?(?:个|家|处)?(县区|区县|县市|网点|门店|服务点|维修点|分店)`,
);

/** Counts of counties and points: as many as the content has. */
export const inflatedCount = {
  by: 'data',
  source: 'cn-proof',
  level: 'error',
  why: {
    zh: '写了多少个县区、网点，就要真有这么多。',
    en: 'As many counties and points as the text says must be there.',
  },
  proof: { zh: '区域清单和points.csv里的个数。', en: 'The number in the region lists and in points.csv.' },
  message: { zh: '比实有的多', en: 'is more than there are' },
  instead: { zh: '写实有的个数。', en: 'Write the real number.' },
  find: (sentence, { visited, points }) =>
    matchesIn(sentence, COUNTED).flatMap((match) => {
      const [digits = '', , what = ''] = match.groups;
      const real = /县|区/u.test(what) ? visited : points;
      const said = numberIn(digits);
      if (said === undefined || said <= real || isDenied(match)) return [];
      return [found(match, { zh: `实有${String(real)}`, en: `there are ${String(real)}` })];
    }),
  bad: '服务覆盖3000个县区，设有500家门店。',
  good: '名单里有12个镇，楼下共有3个入口。',
} as const satisfies TextRule;

const VISIT =
  /(?:师傅|专人|技师|人员)(?:会|可|能|就)?(?:上门|到场|到家|来)|(?:\d+(?:个)?(?:小时|分钟|天)(?:之内|以内|内)?)[^，。]{0,4}(?:上门|到场)|(?:都|均|也|可以|可|能|提供|就近|免费|随时|支持)(?:能|可以|可|提供)?(?:上门|到(?=$|[，。])|到场|派人)/;

/** Remote help sold as a visit. */
export const remoteAsVisit = {
  by: 'data',
  source: 'cn-proof',
  level: 'error',
  why: {
    zh: '只有电话、视频指导的地方，没有人上门。',
    en: 'Where help is given by phone or video alone, nobody comes.',
  },
  proof: { zh: '清单的status是own或partner。', en: 'The list has the status own or partner.' },
  message: { zh: '说上门，可这里没有人上门', en: 'speaks of visits where nobody visits' },
  instead: {
    zh: '写怎样远程指导；真上门就改status。',
    en: 'Write how help is given from afar, or change the status.',
  },
  find: (sentence, { isUnvisited }, { about }) =>
    !isUnvisited(about)
      ? []
      : matchesIn(sentence, VISIT)
          .filter((match) => !isDenied(match) && !/恢复|改为|改成|停|月起|不/u.test(match.before))
          .map((match) => found(match)),
  bad: '48小时内师傅上门，偏远地区也到。',
  good: '约好时间用视频指导，4月起恢复上门。',
} as const satisfies TextRule;

const ALL_OF_IT =
  /(?:全县|全区|全市|全境|各乡镇|所有乡镇|每个乡镇|各个乡镇|城乡)[^，。]{0,6}(?:都|均|可|能|全)(?:能|可以|可)?(?:上门|到|去|服务|覆盖|受理)|(?:全县|全区|全市|城乡)(?:全)?覆盖/;

/** A part sold as the whole county. */
export const partAsWhole = {
  by: 'data',
  source: 'cn-proof',
  level: 'error',
  why: {
    zh: '只服务几个乡镇的，不能说全县都到。',
    en: 'Where only townships are served, the whole county is not.',
  },
  proof: { zh: '区域清单里写的是整个县。', en: 'The region list names the whole county.' },
  message: {
    zh: '说全县都到，可只服务几个乡镇',
    en: 'says that the whole county is served, and only townships are',
  },
  instead: { zh: '写服务到的乡镇。', en: 'Name the townships that are served.' },
  find: (sentence, { isInPart }, { about }) =>
    isInPart(about)
      ? matchesIn(sentence, ALL_OF_IT)
          .filter((match) => !isDenied(match))
          .map((match) => found(match))
      : [],
  bad: '全县各乡镇都能上门。',
  good: '全县十二个镇都在名单里，每个镇的日子不一样。',
} as const satisfies TextRule;

const HERE = '(?:县城|城区|市区|城里|本县|县里|您|你|家|这里|当地|全县|各乡镇)';
const POINT = '(?:网点|门店|服务点|维修点|合作点|分店|门市)';
const POINT_NEAR = new RegExp(
  `(?:距|离|相距)${HERE}[^，。]{0,10}?${POINT}[^，。]{0,6}?${NUMBER}(?:多)?(公里|千米|里路|米)|${POINT}(?:就在|只在|离${HERE}[^，。]{0,4}|距${HERE}[^，。]{0,4}|(?:只有|仅|不到|不足|才)+)[^，。]{0,4}?${NUMBER}(?:多)?(公里|千米|里路|米)|(?:距|离)${HERE}[^，。]{0,4}?${NUMBER}(?:多)?(公里|千米|里路|米)[^，。]{0,6}${POINT}|${NUMBER}(?:多)?(公里|千米|里路|米)(?:内|以内|之内)?(?:就|即)?有(?:我们的)?${POINT}`,
);

/** A distance to the nearest point that is not so. */
export const falseDistance = {
  by: 'data',
  source: 'g-local',
  level: 'error',
  why: {
    zh: '说网点多近，要与points.csv的坐标对得上。',
    en: 'How near a service point is must agree with points.csv.',
  },
  proof: {
    zh: '最近网点的直线距离（一半以内不算错）。',
    en: 'The distance to the nearest point in a straight line; half of it is let pass.',
  },
  message: { zh: '比最近的网点近得多', en: 'is much nearer than the nearest point' },
  instead: { zh: '写真正的距离。', en: 'Write the real distance.' },
  find: (sentence, { nearestPoint }, { about }) =>
    matchesIn(sentence, POINT_NEAR).flatMap((match) => {
      const [digits = '', unit = ''] = match.groups.filter((group) => group !== undefined);
      const count = numberIn(digits);
      const real = nearestPoint(about);
      const kilometres = count === undefined ? undefined : count * factor(unit);
      if (kilometres === undefined || real === undefined || kilometres >= real / 2 || isDenied(match))
        return [];
      const shown = String(Math.round(real));
      return [
        found(match, { zh: `最近的网点大约${shown}公里`, en: `the nearest point is about ${shown} km away` }),
      ];
    }),
  bad: '离县城最近的网点只有3公里。',
  good: '最近的加油站在三十公里以外。',
} as const satisfies TextRule;

function factor(unit: string): number {
  if (unit === '米') return 0.001;
  return unit === '里路' ? 0.5 : 1;
}
