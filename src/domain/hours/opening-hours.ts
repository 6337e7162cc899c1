import { gatherGroups } from './day-groups.ts';
import { readTokens } from './hour-tokens.ts';
import type { DayHours, DayPlan, ReadHours } from './day-hours.ts';

/**
 * Hours as an office writes them, by day; a day that is not named is closed. All of the text must be understood:
 * nothing is guessed.
 * @example readOpeningHours('周一到周五 8：30-12：00、14:00-18:00，周六上午9点到12点，周日休息')
 * @example readOpeningHours('每天24小时')
 * @example readOpeningHours('周六仅限预约')
 */
export function readOpeningHours(text: string): ReadHours<readonly DayHours[]> {
  const read = readTokens(text);
  return 'fault' in read ? read : gatherGroups(read.tokens);
}

/**
 * Times of one day, which is named elsewhere: 9:00–12:00, 24小时, 预约.
 * @example readDayTimes('9:00–12:00') // { hours: { spans: [{ opens: '09:00', closes: '12:00' }], … } }
 */
export function readDayTimes(text: string): ReadHours<DayPlan> {
  const read = readOpeningHours(`周一${text}`);
  if ('fault' in read) return read;
  const [first, ...others] = read.hours;
  if (!first || others.length > 0 || first.days.length > 1)
    return { fault: { what: 'hours-unread', rest: text } };
  return { hours: { spans: first.spans, isByAppointment: first.isByAppointment } };
}

/** As `readOpeningHours`; undefined where anything in the text is not understood. */
export function parseOpeningHours(text: string): readonly DayHours[] | undefined {
  const read = readOpeningHours(text);
  return 'hours' in read ? read.hours : undefined;
}

/** A day on which nobody is there. */
export const closedDay: DayPlan = { spans: [], isByAppointment: false };

/**
 * The plan of each of the seven days, Monday first. Content is checked to be readable; where a text is not, every day
 * is undefined, for nobody knows.
 */
export function weekOf(text: string): readonly (DayPlan | undefined)[] {
  const groups = parseOpeningHours(text);
  return [1, 2, 3, 4, 5, 6, 7].map((day) => {
    if (!groups) return undefined;
    const group = groups.find(({ days }) => days.includes(day));
    return group ? { spans: group.spans, isByAppointment: group.isByAppointment } : closedDay;
  });
}

/** Whether two plans say the same. */
export function isSamePlan(one: DayPlan, other: DayPlan): boolean {
  const textOf = ({ spans, isByAppointment }: DayPlan) =>
    [isByAppointment, ...spans.map(({ opens, closes }) => `${opens}-${closes}`)].join();
  return textOf(one) === textOf(other);
}
