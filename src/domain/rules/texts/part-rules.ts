import type { TextRule } from '../rule.ts';
import { isDenied, isOfOthers } from '../reading/denials.ts';
import type { Match } from '../reading/matching.ts';
import { NUMBER } from '../reading/numbers.ts';
import { either, pattern, upTo } from '../reading/patterns.ts';
import type { Shape } from '../reading/shapes.ts';
import { foundOf } from '../reading/shapes.ts';
import { ARRIVAL, PEOPLE } from '../reading/words.ts';

const SERVED = either(ARRIVAL, PEOPLE, '服务|覆盖|受理|接单|派单|排单|派车|安排|报修');
const GOES = '[到去来修约管](?![水电气路过])';
const EVERYWHERE = '(?:都|均|皆|也|全部|全|一律|统统|统一|处处|照样|照常|任意|随时)';
const PLACES = either(
  '全县|全区|全市|全境|全域|县域|各乡镇|各村|各个(?:乡镇|村)|城乡|村村|镇镇|乡乡|家家|户户|处处|任何(?:地方|角落)',
  '(?:所有|每一?个?|任何一?个?|哪个)(?:乡镇|行政村|自然村|村|镇|乡|街道|角落)',
);
const OUTSKIRTS = '(?:最远|偏远|山沟|山里|山区|库区|岛上|海岛|村|乡|镇|牧区|山顶|边界|角落|库尾)';
const CENTRE = '(?:县城|城关|城里|城区|镇上|街上|市区|中心城区|城东|平原)';

const shapes: readonly Shape[] = [
  {
    pattern: pattern(
      PLACES,
      upTo(10),
      EVERYWHERE,
      '(?:能|可以|可|有|会|在)?',
      either(upTo(3) + SERVED, GOES),
    ),
  },
  {
    pattern: pattern(
      '(?:全县|全区|全市|全境|县域|城乡)(?:全境|全域)?(?:全)?(?:覆盖|受理|派单|上门|可约|当次报修)',
    ),
  },
  { pattern: pattern('覆盖(?:到)?(?:全[县区市境]|', NUMBER, '个?(?:乡镇|镇|乡|村)|每)') },
  {
    pattern: pattern(
      '(?:无论|不论|不管)(?:是)?',
      CENTRE,
      upTo(8),
      OUTSKIRTS,
      upTo(3),
      '，?',
      upTo(3),
      EVERYWHERE,
      either(upTo(4) + SERVED, '(?:能|可以|可|会|有人)?' + GOES),
    ),
  },
  {
    pattern: pattern(
      '从',
      CENTRE,
      upTo(3),
      '到',
      upTo(4),
      OUTSKIRTS,
      upTo(5),
      '，?',
      upTo(6),
      either(EVERYWHERE, '每'),
      either(upTo(4) + SERVED, '(?:能|可以|可|会|有人)?' + GOES),
    ),
  },
  { pattern: pattern('哪(?:个|一个)?(?:村|镇|乡|地方|里)', upTo(4), '(?:都|也)(?:行|可以|能|到|接|修|去)') },
  {
    pattern: pattern(
      '(?:不管|无论|不论|再)(?:多|有多)?[偏远高深][^，。]{0,5}，?',
      upTo(3),
      '(?:都|也|照样)(?:能|会|可以)?(?:去|到|修|来|接|上门)',
    ),
  },
  {
    pattern:
      /无死角|无盲区|处处(?:都)?(?:能|可|有人|有师傅)|(?:乡镇|村庄?|街道|城乡)全覆盖|无一遗漏|无一例外|(?:一个(?:村|乡|镇)?|村村|处处)(?:都|也)?不(?:落|漏|少)(?:下)?|村村通|(?:村村|镇镇)(?:都)?(?:能|可|有|到)|(?:家家|户户)(?:都)?(?:能|可)(?:以)?[约修到]/u,
  },
];
/** Words that deny what is denied: 没有到不了的村. */
const EXCEPTIONLESS = pattern(
  '没有(?:一个|哪个|任何)?',
  upTo(4),
  '(?:到|去|修|送|管|服务)不(?:了|到)(?:的)?(?:村|镇|乡|地方)',
);

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
      ? [
          ...foundOf(sentence, shapes, isOfSomethingElse),
          ...foundOf(sentence, [{ pattern: EXCEPTIONLESS }], isOfOthers),
        ]
      : [],
  bad: '全县各乡镇都能上门。',
  good: '全县十二个镇都在名单里，每个镇的日子不一样。',
} as const satisfies TextRule;

// The water, the roads and the notices of a county.
function isOfSomethingElse(match: Match): boolean {
  return (
    isDenied(match) ||
    /停水|停电|水压|电压|通知|通了|公告|名单|修路|修好|来水|快递|公交|班车|卫生院/u.test(match.sentence)
  );
}
