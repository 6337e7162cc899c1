/** Words for parts of a day, with the first and the last hour that each names; 26 is 2:00 past midnight. */
const dayParts = {
  凌晨: [0, 6],
  清晨: [4, 9],
  清早: [4, 9],
  早晨: [4, 10],
  早上: [4, 11],
  早: [4, 11],
  上午: [5, 12],
  中午: [11, 15],
  下午: [12, 20],
  傍晚: [16, 20],
  晚上: [17, 28],
  晚: [17, 28],
  夜里: [19, 30],
  夜间: [19, 30],
  深夜: [21, 29],
  半夜: [22, 29],
} as const satisfies Record<string, readonly [first: number, last: number]>;

type DayPart = keyof typeof dayParts;

const NOON = 12 * 60;
const MIDNIGHT = 24 * 60;
const MORNING = 6 * 60;
const EVENING = 17 * 60;

/** A time as it is written: 8:30, 下午5点半, 晚上12点. */
export const TIME = `(?:${Object.keys(dayParts).join('|')})?\\d{1,2}(?::\\d{2}|[点时](?:半|\\d{1,2}分?)?)?`;

const parts = /^(\D*?)(\d{1,2})(?::(\d{2})|[点时](?:(半)|(\d{1,2})分?)?)?$/;

/** A time of day. */
export interface ClockTime {
  /** Minutes from the day's start; 1440 is its end. */
  readonly minutes: number;
  readonly part: DayPart | undefined;
}

/**
 * Reads a time: on the clock of 24 hours, and behind a word for a part of the day also on that of 12 hours. Undefined
 * where a day has no such time, or the word does not go with the number.
 * @example readTime('下午5点半') // { minutes: 1050, part: '下午' }
 * @example readTime('夜里1点') // { minutes: 60, part: '夜里' }
 * @example readTime('上午13:00') // undefined
 */
export function readTime(text: string): ClockTime | undefined {
  const [, word = '', hour, minuteText, half, spoken] = parts.exec(text) ?? [];
  const minute = half === undefined ? Number(minuteText ?? spoken ?? 0) : 30;
  const minutes = Number(hour) * 60 + minute;
  if (!(minute < 60 && minutes <= MIDNIGHT)) return undefined;
  if (word === '') return { minutes, part: undefined };
  return isDayPart(word) ? timeIn(word, minutes) : undefined;
}

/**
 * Reads the end of a span. Without a word of its own it is the first such time after the start: 下午2:00–5:30 ends at
 * 17:30.
 */
export function readEnd(text: string, start: ClockTime): ClockTime | undefined {
  const end = readTime(text);
  const isPlain = !end || end.part !== undefined || start.part === undefined || end.minutes > start.minutes;
  if (isPlain) return end;
  const carried = timeIn(start.part, end.minutes);
  if (carried) return carried;
  const later = end.minutes + NOON;
  return start.minutes >= NOON && later > start.minutes && later < MIDNIGHT
    ? { ...end, minutes: later }
    : end;
}

/** Whether the words alone say that a span ends on the next day: 晚上8点到凌晨2点, 晚上8点到早上6点. */
export function endsNextDay(start: ClockTime, { minutes, part }: ClockTime): boolean {
  if (part === undefined || minutes >= start.minutes) return false;
  return start.minutes >= (hasMidnight(part) ? MORNING : EVENING);
}

/** Whether a time belongs to the night that follows its day as well as to the one before: 周五夜里1点. */
export function isOfEitherNight({ minutes, part }: ClockTime): boolean {
  const isNight = part !== undefined && part !== '凌晨' && hasMidnight(part);
  return isNight && minutes % MIDNIGHT <= MORNING;
}

/** Minutes from the day's start as `HH:MM`. */
export function toClock(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function isDayPart(word: string): word is DayPart {
  return word in dayParts;
}

function timeIn(part: DayPart, written: number): ClockTime | undefined {
  const [first, last] = dayParts[part];
  const isWithin = (minutes: number) => minutes >= first * 60 && minutes <= last * 60;
  const otherHalf = written < NOON ? written + NOON : written - NOON;
  const isOnHalfClock = written >= 60 && written < NOON + 60;
  const readings = isOnHalfClock ? [written, otherHalf] : [written];
  const minutes = readings.find((one) => isWithin(one) || isWithin(one + MIDNIGHT));
  if (minutes === undefined) return undefined;
  return { minutes: minutes === 0 && first > 0 ? MIDNIGHT : minutes, part };
}

function hasMidnight(part: DayPart): boolean {
  const [first, last] = dayParts[part];
  return first === 0 || last > 24;
}
