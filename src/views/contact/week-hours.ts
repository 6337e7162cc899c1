import { weekOf } from '../../domain/hours/opening-hours.ts';
import { hoursText } from '../../strings/hours.ts';
import type { PointCard } from './point-card.ts';

const daysOfWeek = 7;

/** Hours that differ from day to day, one row for days in a row that share them; empty where one line says them all. */
export function toWeek(hours: string): PointCard['week'] {
  const byDay = weekOf(hours).flatMap((plan) => (plan ? [hoursText.plan(plan)] : []));
  const open = new Set(byDay.filter((text) => text !== hoursText.closed));
  if (byDay.length < daysOfWeek || open.size < 2) return [];
  const starts = byDay.flatMap((text, index) => (text === byDay[index - 1] ? [] : [index]));
  return starts.map((start, index) => {
    const end = (starts[index + 1] ?? byDay.length) - 1;
    return { days: hoursText.days(start + 1, end + 1), hours: byDay[start] ?? '' };
  });
}
