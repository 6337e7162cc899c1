const minutesAnHour = 60;

/**
 * A number with its unit, or a date, days of the week, a time of day, a phone number: what one reads as one. The character before it
 * belongs to it: browsers that space Han and digits would indent a line that begins with the digits.
 */
const figure =
  /(?:承诺|\p{Script=Han})?\d[\d:.,–-]*(?:小时\d+分|小时|分钟|公里|个工作日|个|年\d+(?:–\d+)?月(?:\d+日)?|年|月\d+日|月|日|天|元(?:\/\p{Script=Han}{1,2}|起)?|单|张|号|版|%)?内?|每?周[一二三四五六日](?:[、至][周]?[一二三四五六日])*/gu;

/**
 * A length of time, whole minutes.
 * @example durationText(340) // '5小时40分'
 */
export function durationText(minutes: number): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / minutesAnHour);
  const rest = whole % minutesAnHour;
  if (hours === 0) return `${rest}分钟`;
  return rest === 0 ? `${hours}小时` : `${hours}小时${rest}分`;
}

/**
 * A share as a whole percentage that never claims all or none wrongly.
 * @example percentOf(17, 84) // 20
 * @example percentOf(999, 1000) // 99
 */
export function percentOf(part: number, total: number): number {
  if (part === 0 || total === 0) return 0;
  if (part === total) return 100;
  return Math.min(99, Math.max(1, Math.round((part / total) * 100)));
}

/** A rounded straight-line distance in kilometres. */
export function distanceText(kilometres: number): string {
  return `约${kilometres}公里`;
}

/** A stretch of a text; a figure is not broken across lines. */
export interface Stretch {
  readonly text: string;
  readonly isFigure: boolean;
}

/**
 * The ISO date of a whole day in a text; undefined where it has none.
 * @example dayIn('2026年10月3日核对') // '2026-10-03'
 */
export function dayIn(text: string): string | undefined {
  const [, year, month = '', day = ''] = /(\d{4})[年-](\d{1,2})[月-](\d{1,2})(?:日|$)/.exec(text) ?? [];
  return year === undefined ? undefined : [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

/**
 * A text cut at its figures, so that each can be kept on one line.
 * @example figureStretches('实测一半在5小时40分内').map(({ text }) => text) // ['实测一半', '在5小时40分内']
 */
export function figureStretches(text: string): readonly Stretch[] {
  let end = 0;
  const stretches = [...text.matchAll(figure)].flatMap(({ 0: found, index }): Stretch[] => {
    const before = { text: text.slice(end, index), isFigure: false };
    end = index + found.length;
    return [before, { text: found, isFigure: true }];
  });
  return [...stretches, { text: text.slice(end), isFigure: false }].filter((stretch) => stretch.text !== '');
}

/** Texts in a row: 甲、乙. */
export function listText(texts: readonly string[]): string {
  return texts.join('、');
}
