import type { PlaceReader } from './named-units.ts';
import { readUnits } from './named-units.ts';
import type { Checked, Problem } from './problem.ts';
import type { Origin, Position } from './position.ts';
import { positionOf } from './position.ts';

/** Somebody who may come to a door, listed with consent and without a name. */
export interface Technician {
  /** What `technicianHash` gives. */
  readonly hash: string;
  /** Id of the partner; the operator's own where it is missing. */
  readonly partner?: string | undefined;
  /** ISO date, included. */
  readonly validUntil: string;
  /** Where they work, in full: 福建省漳州市. */
  readonly regions: readonly string[];
}

/** A row of technicians.csv: its regions as written. */
export interface TechnicianRow extends Technician {
  /** ISO date of the written consent. */
  readonly consented: string;
  readonly origin: Origin;
}

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
