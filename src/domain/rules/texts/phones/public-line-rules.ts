import type { TextRule } from '../../rule.ts';
import { isDenied } from '../../reading/denials.ts';
import type { Match } from '../../reading/matching.ts';
import { either, pattern, upTo } from '../../reading/patterns.ts';
import { foundOf } from '../../reading/shapes.ts';
import type { Shape } from '../../reading/shapes.ts';
import { PEOPLE, WE } from '../../reading/words.ts';

/** Numbers of public bodies, and what they are for. */
const PUBLIC: Readonly<Record<string, RegExp>> = {
  '110': /报警|公安|警察|治安|可疑|撬|偷|抢|危险|盗/,
  '119': /消防|火|救援|被锁|困|燃气|煤气|漏气|烟|出不来|危险/,
  '120': /急救|救护|受伤|医|晕|中毒|伤/,
  '122': /交通|事故|车/,
  '12306': /火车|高铁|车票|时刻/,
  '12315': /市场监管|消费|投诉|举报|不满意|维权|工商|纠纷/,
  '12316': /种地|农业|农技|庄稼/,
  '12345': /政务|政府|热线|投诉|市民|问|不满意|咨询/,
};
const SHORT = '(?<![\\d-])(?:1[12]\\d|12[13]\\d{2}|9[56]\\d{3,4}|100\\d{2})(?![\\d-])';
const ORDERED = '(?:预约|下单|报修|订单|改期|上门|开锁|维修|报价|客服|售后|配件|师傅)';
const DIAL = '(?:打|拨打|拨|致电|呼叫|联系)';
/** What we do with a call, though it is the line of somebody else. */
const ANSWERED = either(
  `(?:由|归|转|转到|转接|转给|直接转接)(?:到|给)?${WE}(?:的)?${upTo(6)}`,
  `${WE}(?:的)?(?:人|客服|值班员|${PEOPLE})?(?:就|会|马上|立即)*(?:安排(?!改期|另|下次)|派|接听|受理|接单|上门|出发)`,
  `(?:接电话的|接听的|那头|接线的)(?:人)?(?:就)?(?:是|都是)${WE}`,
  `(?:转|派)(?:给|到)?(?:我们的)?${PEOPLE}`,
);

const misused: readonly Shape[] = [
  {
    pattern: pattern(
      DIAL,
      `(${Object.keys(PUBLIC).join('|')})(?!\\d)`,
      upTo(3),
      '(?:就?(?:能|可以?|可))?',
      ORDERED,
    ),
    isClaim: isNotItsUse,
  },
  {
    pattern: pattern(
      ORDERED,
      upTo(4),
      '(?:请|可|就|直接|都)',
      DIAL,
      `(${Object.keys(PUBLIC).join('|')})(?!\\d)`,
    ),
    isClaim: isNotItsUse,
  },
  { pattern: pattern(SHORT, '(?:转\\d)?(?:就)?(?:是|为|属于)', WE) },
  {
    pattern: pattern(
      '(?:预约|报修|下单|维修|开锁|客服|售后|抢修)(?:专线|电话|热线|号码)(?:是|为|：)?',
      `(?:${Object.keys(PUBLIC).join('|')})(?!\\d)`,
    ),
  },
  { pattern: pattern(SHORT, upTo(6), ANSWERED) },
  {
    pattern: pattern(DIAL, SHORT, '，', upTo(4), ANSWERED),
    isClaim: ({ text }) => !/再|另|以后|之后/u.test(text),
  },
  {
    pattern: pattern(
      WE,
      '(?:的)?(?:投诉|客服|售后|报修|预约|服务|举报)?(?:电话|热线|号码)(?:是|为|：)?',
      SHORT,
    ),
  },
  {
    pattern: pattern(
      '(?:消费者协会|消协|市场监管(?:局|部门)?|12315|12345|政务热线|市民热线|火警|消防|报警|急救)(?:投诉|举报|服务|维权)?(?:电话|热线|号码)?(?:是|为|：)?\\s*',
      '(?:[48]00-?\\d{3}-?\\d{4}|1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8})',
    ),
  },
];

/** Public bodies and their one short number. */
const LINES: readonly (readonly [body: string, number: string])[] = [
  ['(?:消费者协会|消协|市场监管(?:局|部门)?|消费者?投诉|工商)', '12315'],
  ['(?:政务|市民|政府)(?:服务)?', '12345'],
  ['(?:火警|消防)', '119'],
  ['(?:急救|救护车?)', '120'],
  ['(?:报警|匪警)', '110'],
];
const wrong: readonly Shape[] = LINES.map(([body, number]) => ({
  pattern: pattern(
    body,
    '(?:投诉|举报|维权|咨询|服务|便民)?(?:电话|号码|热线)(?:是|为|：|打|拨)?\\s*',
    `(?!${number}|122|12119|12110|12319)1\\d{2,4}(?![\\d-])`,
  ),
}));

/** A public line that is misused, or given a false number. */
export const misusedPublicLine = {
  by: 'words',
  source: 'cn-phone',
  level: 'error',
  why: {
    zh: '12315、12345、110、119、120各有各的用处，不能当自己的电话，也不能写错号。',
    en: '12315, 12345, 110, 119 and 120 have their own purposes and numbers.',
  },
  proof: { zh: '没有。', en: 'None.' },
  message: { zh: '用错了公共电话', en: 'misuses a public line' },
  instead: {
    zh: '预约写自己的号码；投诉12315、12345，报警110，火警119，急救120。',
    en: 'Give your own number for bookings; complaints 12315 or 12345, police 110, fire 119, ambulance 120.',
  },
  find: (sentence) => foundOf(sentence, [...misused, ...wrong], isDenied),
  bad: '打12315就能预约；消协热线：400-000-0000。',
  good: '对答复不满意的，可以打12345，消防打119，坐火车打12306。',
} as const satisfies TextRule;

function isNotItsUse({ groups, sentence }: Match): boolean {
  return !(PUBLIC[groups.find((group) => group !== undefined) ?? '']?.test(sentence) ?? false);
}
