/** A time as it is written: 8:30, 下午5点半, 晚上12点. */
export const TIME =
  '(?:凌晨|清晨|早上|早晨|早|上午|中午|下午|傍晚|晚上|晚|夜里)?\\d{1,2}(?::\\d{2}|[点时](?:半|\\d{1,2}分?)?)';

const parts = /^(\D*?)(\d{1,2})(?::(\d{2})|[点时](?:(半)|(\d{1,2})分?)?)$/;
const afternoon = /^(?:下午|傍晚|晚|夜)/;

/**
 * A written time as minutes from the day's start; undefined where a day has no such time.
 * @param before the time before it, whose 下午 holds for both: 下午2:00–5:30
 * @example toMinutes('下午5点半') // 1050
 */
export function toMinutes(text: string, before = ''): number | undefined {
  const [, own = '', hourText = '', minuteText, half, spoken] = parts.exec(text) ?? [];
  const [carried = ''] = afternoon.exec(before) ?? [];
  const word = own === '' ? carried : own;
  const minute = half === undefined ? Number(minuteText ?? spoken ?? 0) : 30;
  const hour = hourOf(word, Number(hourText));
  const minutes = hour * 60 + minute;
  return minute < 60 && minutes <= 24 * 60 ? minutes : undefined;
}

/** Minutes from the day's start as `HH:MM`. */
export function toClock(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function hourOf(word: string, hour: number): number {
  if (afternoon.test(word) && hour < 12) return hour + 12;
  if (/^(?:晚|夜)/.test(word) && hour === 12) return 24;
  if (word === '中午' && hour < 3) return hour + 12;
  return word === '凌晨' && hour === 12 ? 0 : hour;
}
