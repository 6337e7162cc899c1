const minutesAnHour = 60;

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

/** Texts in a row: 甲、乙. */
export function listText(texts: readonly string[]): string {
  return texts.join('、');
}
