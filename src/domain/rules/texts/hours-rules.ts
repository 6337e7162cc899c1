import type { TextRule } from '../rule.ts';
import { isDenied } from '../reading/denials.ts';
import type { Match } from '../reading/matching.ts';
import { either, pattern, upTo } from '../reading/patterns.ts';
import type { Shape } from '../reading/shapes.ts';
import { foundOf } from '../reading/shapes.ts';
import { ARRIVAL, PEOPLE, WORK } from '../reading/words.ts';

const SERVED = either(
  WORK,
  ARRIVAL,
  '服务|营业|在线|热线|接听|接单|接电话|值班|值守|客服|待命|受理|预约|派单|派人|派车|出车|出工|出发|为您|有人|人工|守|响应',
  '随时|不休|不间断|不打烊|在岗|轮值|开门|都有|均有|都在',
);
const DAY = '(?:24|二十四|廿四)(?:个)?(?:小时|钟头)';
const NIGHT = '(?:半夜|深夜|大半夜|三更半夜|零点|子夜|凌晨|夜里|夜间|夜晚|午夜|后半夜|通宵|天亮前)';
const AS_BY_DAY =
  '(?:也|都|照样|照常|照旧|照|随时|立即|马上|依旧|依然|仍|同样)(?!可能|会(?!来|到)|不|没|要|别)';
const COMES = either(ARRIVAL, '来(?!电|水|得)|接|有人|有师傅|出发|出车|出工|服务|安排|派|响应|在线');

/** A time at which nobody is there: 24小时自助机, 24小时内, 24小时以后. */
const OTHER_DAY = '[^，。内后前以之未还没再不机柜店厅药]{0,4}?';

const always: readonly Shape[] = [
  { pattern: pattern(DAY, OTHER_DAY, SERVED), isClaim: isOfHours },
  { pattern: pattern('(?:每天|全天|一天|整天)', DAY, '$') },
  { pattern: pattern(DAY, '$'), isClaim: isOfHours },
  { pattern: pattern('全天候', upTo(4), SERVED), isClaim: isOfEveryDay },
  { pattern: pattern('全天(?:24小时|二十四小时|服务|营业|在线|上门)'), isClaim: isOfEveryDay },
  { pattern: /(?:7|七)(?:[x×*天])(?:24|二十四)/u },
  { pattern: pattern('随(?:叫|喊|call)随到|随时待命|何时[^，。]{1,3}何时到|几点[^，。]{0,3}几点到') },
  {
    pattern: pattern(
      '(?:不管|无论|不论)(?:几点|多晚|何时|什么时候|半夜)',
      upTo(6),
      '，?',
      upTo(3),
      '(?:都|也)(?:能|会|可以|有)?',
      upTo(3),
      COMES,
    ),
  },
  {
    pattern: pattern(
      '(?:任何|不论什么|不管什么|无论什么)(?:时间|时候|时段|钟点|时刻)',
      upTo(4),
      '(?:都|均|皆|也|可)',
      upTo(4),
      COMES,
    ),
  },
  { pattern: pattern('随时(?:都|均)?(?:可以|可|能)?', either(ARRIVAL, '出发|响应|派人|派师傅|接单')) },
  { pattern: /(?:不分|不论|无论|不管)(?:是)?(?:昼夜|日夜|白天黑夜|白天还是黑夜|早晚|白昼黑夜|钟点)/u },
  {
    pattern: pattern(
      '(?:昼夜|日夜|日以继夜|夜以继日|没日没夜)(?:不停)?',
      either(WORK, ARRIVAL, '服务|营业|在岗|值守|待命|轮班|响应|在路上'),
    ),
  },
  { pattern: pattern(NIGHT, upTo(8), AS_BY_DAY, upTo(4), COMES) },
  {
    pattern: pattern(
      NIGHT,
      upTo(4),
      '(?:来电|打来|报修|下单)',
      upTo(3),
      '(?:立即|马上|立刻|照样|也|都)',
      upTo(3),
      COMES,
    ),
  },
  { pattern: pattern('通宵(?:服务|营业|有人|上门|接单|值班)|(?:全年|永)?不打烊|从不(?:关门|下班|打烊)') },
];

const FEAST = '(?:除夕|大年三十|年三十|大年初一|年初一|正月初一|春节|过年|节假日|节日|法定假日)';
const daily: readonly Shape[] = [
  {
    pattern:
      /全年(?:无休|不休|无假|营业|在岗)|年中无休|(?:365|三百六十五)天(?=[^，。里中]{0,4}(?:无休|不|都|天天|在|营业|$|[，。]|，?每天))|天天营业|一年到头[^，。]{0,3}(?:不休|不歇|都在|营业)/u,
  },
  { pattern: pattern(FEAST, upTo(4), '(?:不休|无休|不打烊|不放假|不停|不歇)') },
  { pattern: pattern(FEAST, upTo(4), AS_BY_DAY, upTo(2), COMES) },
];

// 静置24小时, 连续24小时运转: how long something lasts.
function isOfHours({ before, text }: Match): boolean {
  return (
    !/(?:连续|静置|运转|运行|等|放|泡|晾|满|超过|提前|每隔|每(?!天|日)|固化|开着|不到|约定|近)[^，。]{0,2}$/u.test(
      before,
    ) && !/运转|运行|通电|供水|供电|热水|恒温|监控|录像|使用/u.test(text)
  );
}

// 周六全天接电话 is no claim of being there every day.
function isOfEveryDay({ before }: Match): boolean {
  return !/(?:周|星期|礼拜)[一二三四五六日天]|\d[日号]/u.test(before);
}

function isOfSomethingElse(match: Match): boolean {
  return (
    isDenied(match) ||
    (/(?:医院|急诊|门诊|超市|药店|营业厅|自助|便利|物业|公安|银行)/u.test(match.sentence) &&
      !pattern(PEOPLE).test(match.sentence))
  );
}

/** 24小时, 全年无休: the hours must say so. */
export const roundTheClock = {
  by: 'data',
  source: 'cn-proof',
  level: 'error',
  why: {
    zh: '说随时有人，电话的时间要写得出“每天24小时”。“24小时内回电”“静置24小时”不算。',
    en: 'Being there at any time needs hours that say so. A call back within 24 hours does not count.',
  },
  proof: {
    zh: 'phones.csv里有每天24小时（全年无休：每天）有人接的号码。',
    en: 'A number in phones.csv that is answered 24 hours (or daily).',
  },
  message: {
    zh: '说随时有人，可电话不是这个时间',
    en: 'says that somebody is always there, and the hours say otherwise',
  },
  instead: { zh: '写真正的时间，如每天8:00–20:00。', en: 'Write the real hours, such as 每天8:00–20:00.' },
  find: (sentence, { isAnsweredAlways, isAnsweredDaily }) => [
    ...(isAnsweredAlways ? [] : foundOf(sentence, always, isOfSomethingElse)),
    ...(isAnsweredDaily ? [] : foundOf(sentence, daily, isOfSomethingElse)),
  ],
  bad: '24小时上门开锁，全年无休。',
  good: '24小时内回电，冰箱静置24小时再通电。',
} as const satisfies TextRule;
