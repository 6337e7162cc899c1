import type { Technician, TechnicianRow } from '../../domain/contacts/technician.ts';
import type { PlaceReader } from '../../domain/places/named-units.ts';
import { readUnits } from '../../domain/places/named-units.ts';
import type { Checked, Problem } from '../../domain/problems/problem.ts';
import type { Position } from '../../domain/problems/position.ts';
import { positionOf } from '../../domain/problems/position.ts';

const OTHER_MARKS = /[、，,]/;

/**
 * Reads the regions of technicians, and reports rows that occur twice and a missing salt; a row that has expired is a
 * notice, for pages leave it out.
 * @param isSaltMissing whether site.yaml has no salt
 * @param today ISO date
 */
export function locateTechnicians(
  reader: PlaceReader,
  rows: readonly TechnicianRow[],
  isSaltMissing: boolean,
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
      ...rows.filter(({ validUntil }) => validUntil < today).map((row) => expired(row, today)),
      ...repeated(rows),
      ...(isSaltMissing ? rows.slice(0, 1).map(saltMissing) : []),
    ],
  };
}

/** Places that another sign than `;` separates: they cannot be written on lines of their own here. */
export function checkJoinedRegions({ regions, origin }: TechnicianRow): Problem[] {
  const value = regions.find((region) => OTHER_MARKS.test(region));
  if (value === undefined) return [];
  const parts = regions.flatMap((region) => region.split(OTHER_MARKS)).map((part) => part.trim());
  const params = { value, mended: parts.filter((part) => part !== '').join(';') };
  return [{ kind: 'csv-joined', params, at: positionOf(origin, 'regions') }];
}

function expired({ validUntil: day, origin }: TechnicianRow, today: string): Problem {
  const at = positionOf(origin, 'valid_until');
  return { kind: 'notice-technician-expired', params: { day, today }, at };
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
