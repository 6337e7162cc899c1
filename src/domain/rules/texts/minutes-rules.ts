import type { InBoth, TextRule } from '../rule.ts';
import { isDenied } from '../reading/denials.ts';
import type { Match } from '../reading/matching.ts';
import { found } from '../reading/matching.ts';
import { DURATION, minutesIn } from '../reading/numbers.ts';
import { either, pattern, upTo } from '../reading/patterns.ts';
import type { Shape } from '../reading/shapes.ts';
import { claimsOf } from '../reading/shapes.ts';
import { ARRIVAL, PEOPLE } from '../reading/words.ts';

const SOON = '(?:之内|以内|内|左右|就|即|可|能|便|必|快速|极速|火速|准时|保证|可以|可达|定|之后|后|里)*';
const ORDERED = '(?:下单|报修|来电|打完电话|接单|派单|预约|呼叫)';
const DONE = '(?:修好|打开|开锁|搞定|解决|响应)';
const shapes: readonly Shape[] = [
  { pattern: pattern(DURATION, SOON, upTo(6), ARRIVAL), isClaim: isOnTheWay },
  {
    pattern: pattern(
      DURATION,
      SOON,
      '(?:师傅)?',
      either(
        DONE,
        '必达|即达|即到|(?:人|车)(?:就|便|必)?到(?!期)|到(?=$|[，。！、])|到(?:您|你|家|门|场|现场|楼下)',
      ),
    ),
  },
  {
    pattern: pattern(
      ORDERED,
      upTo(4),
      DURATION,
      '(?:之内|以内|内|左右)?，?',
      PEOPLE,
      upTo(3),
      either(ARRIVAL, '到'),
    ),
    isClaim: isOnTheWay,
  },
  { pattern: pattern(DURATION, upTo(4), '(?:见到|看到|等到|等来)(?:我们的)?', PEOPLE) },
  { pattern: pattern('(?:平均|最快|通常|一般|最短|承诺|保证|极速|闪电)(?:只要|只需|需要|需|要)?', DURATION) },
  { pattern: pattern(ARRIVAL, '(?:时间)?(?:最快|平均|只要|只需|仅需|不超过|不到|用不了|不出)+', DURATION) },
  {
    pattern: pattern(
      '(?:城区|市区|县城|城里|城关|乡镇|全县|全城|郊区)',
      upTo(2),
      '(?:不超过|不到|用不了|不出)',
      DURATION,
    ),
  },
];

// What lies between a time and an arrival is no other work: 15分钟后打电话再上门.
function isOnTheWay({ text }: Match): boolean {
  return !/再|一次|以前|之前|打电话|发短信|通知|回电/u.test(text);
}

/** Times of something else than a visit from order to door. */
const OTHER_TIME =
  /开车|走路|步行|骑|坐车|班车|车程|路程|高铁|公交|船|渡轮|飞机|换|(?<!报|维)修(?!好|冰|空|电|锁|水|洗|热)|清洗|安装|等(?!待上门)|工时|补孔|固化|静置|烘|充电|预热|通风|答复|回电|到账|化验|送到|寄|提前|每隔?|迟到|晚到|超过约定|排查|指导|通话|保养|用时|耗时|做好|干活|听语音|验锁|检查|报价|做完|干完/u;

/** N分钟到: the promise or the records must say so. */
export const minutesToArrive = {
  by: 'data',
  source: 'cn-proof',
  level: 'error',
  why: {
    zh: '说多久到，要与清单的承诺或实测对得上；比哪儿的承诺和实测都快，就是没有根据。',
    en: 'A time to arrive must agree with a promise of the lists or with measured figures; faster than any of them has no ground.',
  },
  proof: {
    zh: '清单的response，或者records.csv里可以显示的中位数。',
    en: 'A response of the lists, or a median in records.csv that pages show.',
  },
  message: { zh: '比承诺和实测都快', en: 'is faster than any promise or measured time' },
  instead: { zh: '写承诺的时间，或者实测的中位数。', en: 'Write the promised time, or the measured median.' },
  find: (sentence, facts, { about }) =>
    claimsOf(sentence, shapes, isOfSomethingElse).flatMap((match) => {
      const minutes = minutesIn(match.text);
      const fastest = facts.fastest(about);
      if (minutes === undefined || (fastest !== undefined && minutes >= fastest)) return [];
      return [found(match, fastest === undefined ? noTime : fastestText(fastest))];
    }),
  bad: '下单后平均15分钟到场，最快5分钟。',
  good: '走路过去大约二十分钟，清洗一次大约一小时，24小时内上门。',
} as const satisfies TextRule;

function isOfSomethingElse(match: Match): boolean {
  return isDenied(match) || OTHER_TIME.test(match.before) || OTHER_TIME.test(match.after.slice(0, 6));
}

const noTime: InBoth = {
  zh: '这里没有承诺，也没有可以显示的实测',
  en: 'there is no promise and no measured time here',
};

function fastestText(minutes: number): InBoth {
  const hours = minutes >= 60 && minutes % 60 === 0;
  return hours
    ? { zh: `最快的是${String(minutes / 60)}小时`, en: `the shortest is ${String(minutes / 60)} hours` }
    : { zh: `最快的是${String(minutes)}分钟`, en: `the shortest is ${String(minutes)} minutes` };
}
