/**
 * An ISO date as people read it.
 * @example chineseDate('2026-10-03') // '2026年10月3日'
 */
export function chineseDate(iso: string): string {
  const [year, month, day] = numbersOf(iso);
  return `${year}年${month}月${day}日`;
}

/**
 * The months from one ISO date to another.
 * @example monthsText('2026-07-01', '2026-09-30') // '2026年7–9月'
 */
export function monthsText(start: string, end: string): string {
  const [startYear, startMonth] = numbersOf(start);
  const [endYear, endMonth] = numbersOf(end);
  if (startYear !== endYear) return `${startYear}年${startMonth}月–${endYear}年${endMonth}月`;
  if (startMonth === endMonth) return `${startYear}年${startMonth}月`;
  return `${startYear}年${startMonth}–${endMonth}月`;
}

/**
 * The days from one ISO date to another; the year is said once.
 * @example daysText('2026-10-30', '2026-11-06') // '2026年10月30日到11月6日'
 */
export function daysText(start: string, end: string): string {
  if (start === end) return chineseDate(start);
  const [startYear] = numbersOf(start);
  const [endYear, endMonth, endDay] = numbersOf(end);
  return `${chineseDate(start)}到${startYear === endYear ? `${endMonth}月${endDay}日` : chineseDate(end)}`;
}

/**
 * Days that are near, without their year.
 * @example shortDays('2027-01-01', '2027-01-03') // '1月1日–3日'
 */
export function shortDays(start: string, end: string): string {
  const [, startMonth, startDay] = numbersOf(start);
  const [, endMonth, endDay] = numbersOf(end);
  const first = `${startMonth}月${startDay}日`;
  if (start === end) return first;
  return `${first}–${startMonth === endMonth ? '' : `${endMonth}月`}${endDay}日`;
}

function numbersOf(iso: string): readonly number[] {
  return iso.split('-').map(Number);
}
