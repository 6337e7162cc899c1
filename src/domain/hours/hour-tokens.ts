import type { HoursFault, OpenSpan } from './day-hours.ts';
import { endsNextDay, isOfEitherNight, readEnd, readTime, TIME, toClock } from './clock-time.ts';

/** A piece of written hours. */
export type HourToken =
  | { readonly kind: 'days'; readonly days: readonly number[] }
  /** `night` is the start as written where it may lie before or after its day: 周五夜里1点. */
  | { readonly kind: 'span'; readonly span: OpenSpan; readonly night?: string }
  | { readonly kind: 'appointment' | 'closed' };

const weekdays = '一二三四五六日';
const day = `周[${weekdays}]`;
const days = new RegExp(
  `(?:每天|每日|天天|工作日|周末|双休日|${day}[${weekdays}]*(?:(?:[-、]|和|及)周?[${weekdays}]+)*)[:的]?`,
  'y',
);
const span = new RegExp(`(${TIME})-{1,2}(次日|翌日|第二天)?(${TIME})`, 'y');
const dayAndNight = /(?:全天)?24小时|0?0:00-24:00/y;
const appointment = /(?:[须需要请]|仅限?|只限?)?(?:提前)?(?:电话)?预约(?:制)?/y;
const closed = /休息|不营业|不上班|停业|公休|店休|关门/y;
const filler = /(?:[、,;。/()\n]|和|及|营业|服务|值班|开放|接听)+/y;
const holidayWord = /^(?:国家|法定)?(?:节假日|节日|假日|假期|春节|国庆|元旦|清明|五一|端午|中秋)/;

const DAY_END = 24 * 60;
const DAY_AND_NIGHT: OpenSpan = { opens: '00:00', closes: '24:00' };

/** Cuts written hours into pieces; what is none ends the reading. */
export function readTokens(
  text: string,
): { readonly tokens: readonly HourToken[] } | { readonly fault: HoursFault } {
  const plain = plainHours(text);
  const tokens: HourToken[] = [];
  let at = 0;
  while (at < plain.length) {
    const skipped = matchAt(filler, plain, at)?.[0].length ?? 0;
    at += skipped;
    if (at >= plain.length) break;
    const next = tokenAt(plain, at);
    if ('fault' in next) return next;
    tokens.push(next.token);
    at += next.length;
  }
  return { tokens };
}

type Next = { readonly token: HourToken; readonly length: number } | { readonly fault: HoursFault };

function tokenAt(plain: string, at: number): Next {
  const named = matchAt(days, plain, at)?.[0];
  if (named !== undefined) return { token: { kind: 'days', days: daysOf(named) }, length: named.length };
  const whole = matchAt(dayAndNight, plain, at)?.[0];
  if (whole !== undefined) return { token: { kind: 'span', span: DAY_AND_NIGHT }, length: whole.length };
  const times = matchAt(span, plain, at);
  if (times) return spanToken(times);
  const booked = matchAt(appointment, plain, at)?.[0];
  if (booked !== undefined) return { token: { kind: 'appointment' }, length: booked.length };
  const shut = matchAt(closed, plain, at)?.[0];
  if (shut !== undefined) return { token: { kind: 'closed' }, length: shut.length };
  const rest = plain.slice(at);
  if (holidayWord.test(rest)) return { fault: { what: 'hours-holidays', rest } };
  return { fault: rest.startsWith('全天') ? { what: 'hours-all-day' } : { what: 'hours-unread', rest } };
}

function spanToken([text, opensText = '', nextDay, closesText = '']: RegExpExecArray): Next {
  const opens = readTime(opensText);
  const isDayEnd = opens?.minutes === DAY_END && opens.part === undefined;
  if (!opens || isDayEnd) return { fault: { what: 'hours-no-time', time: opensText } };
  const start = { ...opens, minutes: opens.minutes % DAY_END };
  const closes = nextDay === undefined ? readEnd(closesText, start) : readTime(closesText);
  if (!closes) return { fault: { what: 'hours-no-time', time: closesText } };
  const isNextDay = nextDay !== undefined || endsNextDay(start, closes);
  // Midnight ends the day on which the span begins.
  const end = closes.minutes === 0 && !isNextDay ? DAY_END : closes.minutes;
  const isReversed = isNextDay ? end >= start.minutes : end <= start.minutes;
  if (isReversed) return { fault: { what: 'hours-reversed', opens: opensText, closes: closesText } };
  const span = { opens: toClock(start.minutes), closes: toClock(end) };
  const night = isOfEitherNight(opens) ? { night: opensText } : {};
  return { token: { kind: 'span', span, ...night }, length: text.length };
}

function daysOf(text: string): readonly number[] {
  if (/^(?:每|天)/.test(text)) return [1, 2, 3, 4, 5, 6, 7];
  if (text.startsWith('工作日')) return [1, 2, 3, 4, 5];
  if (/^(?:周末|双休)/.test(text)) return [6, 7];
  return text.split(/[、和及]/).flatMap((piece) => {
    const numbers = [...piece].flatMap((sign) => (weekdays.includes(sign) ? weekdays.indexOf(sign) + 1 : []));
    const [first = 0, last = first] = numbers;
    return piece.includes('-') ? through(first, last) : numbers;
  });
}

// 周六至周一 goes over the week's end.
function through(first: number, last: number): readonly number[] {
  const count = ((last - first + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => ((first - 1 + index) % 7) + 1);
}

// One sign for each meaning: full-width signs, dashes and words for "to", names of the days.
function plainHours(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\S\n]+/g, '')
    .replace(/星期|礼拜/g, '周')
    .replace(/周[天]/g, '周日')
    .replace(/[‐‑‒–—―−~〜至到]+/g, '-')
    .trim();
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
