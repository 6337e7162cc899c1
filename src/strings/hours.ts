import type { DayHours, DayPlan, OpenSpan } from '../domain/hours/day-hours.ts';
import { listText } from './figures.ts';

const weekdays = '一二三四五六日';
const closed = '休息';
const unanswered = '无人接听';
const allDay = '24小时';

/** Words of opening hours. */
export const hoursText = {
  closed,
  /** Days from one to another, 1 is Monday: 周一至周五, 周六. */
  days: (first: number, last: number) =>
    first === last ? dayText(first) : `${dayText(first)}至${dayText(last)}`,
  /** One day: 8:30–12:00、14:00–18:00; 24小时; 9:00–12:00（须预约）; 仅限预约; 休息. */
  plan: planText,
  /** One day of a phone: 10:00–20:00; 无人接听. */
  answered: (plan: DayPlan) =>
    plan.spans.length === 0 && !plan.isByAppointment ? unanswered : planText(plan),
  /** A week in one line, days that share their hours together: 周一至周六8:00–18:30，周日休息. */
  line: (groups: readonly DayHours[]) =>
    [...Map.groupBy(groups, planText)]
      .map(([times, same]) => ({ times, days: same.flatMap(({ days }) => days).toSorted((a, b) => a - b) }))
      .toSorted((one, other) => (one.days[0] ?? 0) - (other.days[0] ?? 0))
      .map(({ times, days }) => daysText(days) + times)
      .join('，'),
} as const;

function planText({ spans, isByAppointment }: DayPlan): string {
  if (spans.length === 0) return isByAppointment ? '仅限预约' : closed;
  const times = listText(spans.map(spanText));
  return isByAppointment ? `${times}（须预约）` : times;
}

function spanText({ opens, closes }: OpenSpan): string {
  if (opens === '00:00' && closes === '24:00') return allDay;
  return `${clockText(opens)}–${closes < opens ? '次日' : ''}${clockText(closes)}`;
}

/** Three or more days in a row are written from the first to the last. */
function daysText(days: readonly number[]): string {
  if (days.length === weekdays.length) return '每天';
  const starts = days.flatMap((day, index) => (days[index - 1] === day - 1 ? [] : [index]));
  return listText(
    starts.flatMap((start, index) => {
      const run = days.slice(start, starts[index + 1]);
      const [first = 0] = run;
      return run.length > 2 ? [`${dayText(first)}至${dayText(first + run.length - 1)}`] : run.map(dayText);
    }),
  );
}

function dayText(day: number): string {
  return `周${weekdays.charAt(day - 1)}`;
}

function clockText(time: string): string {
  return time.replace(/^0(?=\d:)/, '');
}
