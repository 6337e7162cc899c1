import type { Technician, TechnicianRow } from '../../domain/contacts/technician.ts';
import type { PlaceReader } from '../../domain/places/named-units.ts';
import { readUnits } from '../../domain/places/named-units.ts';
import type { Checked, Problem } from '../../domain/problems/problem.ts';
import type { Position } from '../../domain/problems/position.ts';
import { positionOf } from '../../domain/problems/position.ts';



/**
 * Reads the regions of technicians, and tells days that cannot be, rows that stand twice and a missing salt; a row
 * that has ended is a notice, for pages leave it out.
 * @param salt the site's; undefined where site.yaml has none
 * @param today ISO date
 */
export function locateTechnicians(
  reader: PlaceReader,
  rows: readonly TechnicianRow[],
  salt: string | undefined,
  today: string,
): Checked<readonly Technician[]> {
  const located = rows.map(({ hash, partner, validUntil, regions, origin }) => {
    const { value, problems } = readUnits(reader, regions, () => positionOf(origin, 'regions'));
    return { technician: { hash, partner, validUntil, regions: value.map(({ name }) => name) }, problems };
  });
  return {
    value: located.map(({ technician }) => technician),
    problems: [
      ...located.flatMap(({ problems }) => problems),
      ...rows.flatMap((row) => dayProblems(row, today)),
      ...repeated(rows),
      ...(salt === undefined ? rows.slice(0, 1).map(saltMissing) : []),
    ],
  };
}

function dayProblems({ validUntil, consented, origin }: TechnicianRow, today: string): Problem[] {
  const isAhead = consented > today;
  const future = { kind: 'consent-future', params: { day: consented, today } } as const;
  const ended = { kind: 'notice-technician-expired', params: { day: validUntil, today } } as const;
  return [
    ...(isAhead ? [{ ...future, at: positionOf(origin, 'consented') }] : []),
    ...(validUntil < today ? [{ ...ended, at: positionOf(origin, 'valid_until') }] : []),
  ];
}

function repeated(rows: readonly TechnicianRow[]): Problem[] {
  const firsts = new Map<string, Position>();
  return rows.flatMap(({ hash, origin }): Problem[] => {
    const at = positionOf(origin, 'hash');
    const first = firsts.get(hash);
    if (first) return [{ kind: 'technician-repeated', params: { first }, at }];
    firsts.set(hash, at);
    return [];
  });
}

function saltMissing({ origin }: TechnicianRow): Problem {
  return { kind: 'technician-salt-missing', params: {}, at: positionOf(origin, 'hash') };
}
