import type { TextRule } from '../rule.ts';
import { isDenied, isOfUs, namesMaker } from '../reading/denials.ts';
import type { Match } from '../reading/matching.ts';
import { NUMBER } from '../reading/numbers.ts';
import { either, pattern, upTo } from '../reading/patterns.ts';
import { foundOf } from '../reading/shapes.ts';
import type { Shape } from '../reading/shapes.ts';
import { ARRIVAL, OUTLET, PEOPLE, WORK } from '../reading/words.ts';

/** Of all units so many must be visited before a site may say that it serves the country. */
const WHOLE = 0.95;

const SERVED = either(
  ARRIVAL,
  WORK,
  OUTLET,
  PEOPLE,
  '覆盖|联保|连锁|派单|派人|接单|服务|受理|排单|安排|到得了|能到|能修|能约|能去|可约|可修|有店|有人去|有人接|有车|设有|设点|均设|开通|无盲区|畅通',
);
const EVERYWHERE = '(?:都|均|皆|全|处处|到处|一律|统统|统一|也)';
const COUNTRY = either(
  '全国(?:各地|上下|范围内?|任何地方|各省|各县)?|祖国各地|祖国大地|神州|华夏|天南海北|大江南北|五湖四海|长城内外|天涯海角',
  '(?:各个?|每个?|所有|任何一?个?)省(?:份|市|区)?|(?:3[1-4]|三十[一二三四])个?(?:省|直辖市)[^，。]{0,8}',
);
const NORTH = '(?:漠河|黑龙江|东北|哈尔滨|内蒙古?|北国|塞北|黑河|新疆|西藏|喀什|帕米尔|雪域|草原)';
const SOUTH = '(?:三沙|三亚|海南|南海|西沙|江南|南国|天涯|海岛|东海|上海|舟山|广东|云南|曾母暗沙)';
const WHEREVER =
  '(?:无论|不论|不管|任凭)(?:您|你)?(?:人)?(?:住|身|家)?(?:在|到)?(?:的)?(?:哪|何)(?:个|一个)?';
/** What is national without being served: the public line, the holidays. */
const NATIONAL = /12315|12345|95598|热线统一|放假|水质|标准|补贴|公告/u;

const country: readonly Shape[] = [
  { pattern: pattern('(?:覆盖|遍布|遍及|服务|辐射|走遍|布局|面向)(?:到|于)?', COUNTRY) },
  {
    pattern: pattern(
      '全国',
      `(?:${NUMBER}(?:多)?个?(?:县区|区县|县|市|城市|地区))?`,
      upTo(4),
      '(?:全覆盖|覆盖|联保|连锁|都能|都有|都到|都可|均可|均能|均有|任何地方|上门|服务网点|售后|维修)',
    ),
  },
  { pattern: pattern(COUNTRY, upTo(6), EVERYWHERE, upTo(4), SERVED) },
  {
    pattern: pattern(
      COUNTRY,
      '(?:全部|全面|随时|就近|统一)?',
      '(?:上门|派单|派师傅|联保|连锁|接单|设点|开通上门|无盲区)',
    ),
  },
  {
    pattern: pattern(
      '[北东](?:到|至|起)',
      either(NORTH, SOUTH),
      '，?[南西](?:到|至|达)',
      either(NORTH, SOUTH),
      '，?',
      upTo(8),
      SERVED,
    ),
  },
  {
    pattern: pattern('从', either(NORTH, SOUTH), upTo(2), '到', either(NORTH, SOUTH), '，?', upTo(8), SERVED),
  },
  {
    pattern: pattern(
      '(?:天涯海角|天南海北|五湖四海|大江南北)',
      '，',
      upTo(10),
      '(?:就|都|也)(?:能|会)?[到去来]',
    ),
  },
  {
    pattern: pattern(
      WHEREVER,
      '(?:省|市|城市|地方|里|处|座城)',
      upTo(4),
      '，?',
      upTo(7),
      either(EVERYWHERE, '就'),
      upTo(3),
      either(SERVED, '来(?!水|电)'),
    ),
  },
  { pattern: /走到哪里?(?:都)?[修到服]|哪里(?:都|有[^，。]{0,6}哪里就)(?:能修|有我们)/u },
];

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
      : foundOf(
          sentence,
          country,
          (match) => isDenied(match) || NATIONAL.test(match.sentence) || isOfMaker(match),
          {
            zh: `${String(units)}个县区里上门的有${String(visited)}个`,
            en: `${String(visited)} of ${String(units)} counties are visited`,
          },
        ),
  bad: '全国2853个县区全覆盖，乡镇农村都能上门。',
  good: '全国统一的12315也能投诉，我们只到名单上的县区。',
} as const satisfies TextRule;

// 海尔的全国售后热线 is the maker's.
function isOfMaker(match: Match): boolean {
  return namesMaker(match.before) && !isOfUs(match);
}
