import type { OpeningHoursSpecification } from 'schema-dts';
import { parseOpeningHours } from '../../domain/hours/opening-hours.ts';

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Hours of the week as structured data; empty where they are not understood. */
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
