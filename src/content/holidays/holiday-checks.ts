import type { Holiday, HoursOwner } from '../../domain/hours/holidays.ts';
import { concerns, planIn } from '../../domain/hours/holidays.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import { positionOf } from '../../domain/problems/position.ts';
import type { Content } from '../../domain/site/site-data.ts';

/** Entries that end before they begin, that contradict each other, and working days whose hours nobody can tell. */
export function checkHolidays(holidays: readonly Holiday[], owners: readonly HoursOwner[]): Problem[] {
  return holidays.flatMap((holiday, index) => {
    if (holiday.to < holiday.from) return [reversed(holiday)];
    return [...clash(holiday, holidays.slice(0, index)), ...unclear(holiday, owners)];
  });
}

/** All that has hours, which holidays change. */
export function hoursOwners({ points, phones }: Pick<Content, 'points' | 'phones'>): readonly HoursOwner[] {
  return [
    ...points.map(({ id, hours }) => ({ kind: 'point' as const, id, hours })),
    ...phones.map(({ id, hours }) => ({ kind: 'phone' as const, id, hours })),
  ];
}

function reversed({ from, to, origin }: Holiday): Problem {
  const params = { start: from, end: to, first: positionOf(origin, 'from') };
  return { kind: 'period-reversed', params, at: positionOf(origin, 'to') };
}

// Between two entries for all, or two that name the same, nobody knows which one holds.
function clash(holiday: Holiday, before: readonly Holiday[]): Problem[] {
  const { name, from, to, origin } = holiday;
  const other = before.find((one) => one.from <= to && from <= one.to && meets(one, holiday));
  if (!other) return [];
  const day = from > other.from ? from : other.from;
  const params = { name, other: other.name, day, first: positionOf(other.origin, 'from') };
  return [{ kind: 'holiday-clash', params, at: positionOf(origin, 'from') }];
}

function meets(one: Holiday, other: Holiday): boolean {
  return (['points', 'phones'] as const).some((key) => {
    const [a, b] = [one[key], other[key]];
    if (a === 'all' || b === 'all') return a === b;
    return a.some((id) => b.includes(id));
  });
}

function unclear(holiday: Holiday, owners: readonly HoursOwner[]): Problem[] {
  if (holiday.effect !== 'normal') return [];
  const owner = owners.find((one) => concerns(holiday, one) && !planIn(holiday, one));
  if (!owner) return [];
  const params = { name: holiday.name, id: owner.id, hours: owner.hours };
  return [{ kind: 'holiday-like-missing', params, at: positionOf(holiday.origin, 'effect') }];
}
