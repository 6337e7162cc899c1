const DAY = 86_400_000;

/**
 * The day some days after an ISO date, or before it.
 * @example addDays('2026-12-31', 1) // '2027-01-01'
 */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}

/**
 * The day of the week of an ISO date: 1 is Monday, 7 Sunday.
 * @example weekdayOf('2026-11-22') // 7
 */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay() || 7;
}

/** The days from one ISO date to another, both included; none where the second lies before the first. */
export function daysFrom(first: string, last: string): readonly string[] {
  const count = Math.round((Date.parse(last) - Date.parse(first)) / DAY) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, index) => addDays(first, index));
}
