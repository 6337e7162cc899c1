import type { OpeningHoursSpecification } from 'schema-dts';
import { parseOpeningHours, weekOf } from '../../domain/hours/opening-hours.ts';
import { hoursText } from '../../strings/hours.ts';
import type { PointCard } from './point-card.ts';

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Hours that differ from day to day, one row for days in a row that share them; empty where one line says them all. */
export function toWeek(hours: string): PointCard['week'] {
  const byDay = weekOf(hours).flatMap((plan) => (plan ? [hoursText.plan(plan)] : []));
  const open = new Set(byDay.filter((text) => text !== hoursText.closed));
  if (byDay.length < dayNames.length || open.size < 2) return [];
  const starts = byDay.flatMap((text, index) => (text === byDay[index - 1] ? [] : [index]));
  return starts.map((start, index) => {
    const end = (starts[index + 1] ?? byDay.length) - 1;
    return { days: hoursText.days(start + 1, end + 1), hours: byDay[start] ?? '' };
  });
}

/** The same hours as structured data; empty where they are not understood. */
export function openingHours(hours: string): readonly OpeningHoursSpecification[] {
  const groups = parseOpeningHours(hours) ?? [];
  return groups.flatMap(({ days, spans }) =>
    spans.map(({ opens, closes }) => ({
      '@type': 'OpeningHoursSpecification' as const,
      dayOfWeek: dayNames.filter((_, index) => days.includes(index + 1)),
      opens,
      closes: closes === '24:00' ? '23:59' : closes,
    })),
  );
}
