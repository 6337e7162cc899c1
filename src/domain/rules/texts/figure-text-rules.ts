import { found, isDenied, matchesIn } from './matching.ts';
import type { TextRule } from '../rule.ts';

/** Percentage points by which a share in a text may differ from the one that pages show. */
const TOLERANCE = 0.5;

const RATING =
  /(?:评分|打分|评价)[^，。\d]{0,4}\d(?:\.\d)?分|\d(?:\.\d)?分(?:好评|评分)|\d[\d,.]*(?:万)?(?:\+)?(?:余|多)?(?:条|个|份|位(?:用户|客户))?(?:五星|真实|用户|客户)?好评|五星(?:级)?(?:好评|评价|商家|服务)|零(?:差评|投诉)|百万用户|\d+(?:万|千)(?:\+|余|多)?(?:用户|客户|家庭)(?:的)?(?:信赖|选择|好评|口碑)/;

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
  find: (sentence) =>
    matchesIn(sentence, RATING)
      .filter((match) => !isDenied(match))
      .map((match) => found(match)),
  bad: '用户评分4.9分，累计12386条五星好评。',
  good: '这项考核满分5分，差一分补考。',
} as const satisfies TextRule;

const SHARE =
  /(满意率|满意度|好评率|准时率|及时率|按时率|成功率|完成率|修复率|合格率|一次修好率|开锁率)[^，。\d]{0,4}(\d{1,3}(?:\.\d+)?)%|(\d{1,3}(?:\.\d+)?)%(?:的)?(?:客户|用户|人)?(满意|准时|及时|好评|修好|一次修好)/;

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
  find: (sentence, { shownShares }, { about }) =>
    matchesIn(sentence, SHARE).flatMap((match) => {
      const said = Number(match.groups[1] ?? match.groups[2]);
      const shown = shownShares(about);
      if (isDenied(match) || shown.some((share) => Math.abs(share - said) <= TOLERANCE)) return [];
      return [found(match)];
    }),
  bad: '第三季度满意率100%，准时率100%。',
  good: '湿度超过85%时不喷漆。',
} as const satisfies TextRule;
