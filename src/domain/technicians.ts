import type { PlaceReader } from './named-units.ts';
import { readUnits } from './named-units.ts';
import type { Checked, Origin, Position, Problem } from './problem.ts';
import { positionOf } from './problem.ts';
import type { Site } from './site.ts';
import { TECHNICIAN_ITERATIONS } from './technician-key.ts';

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

/** What `/technicians.json` holds. */
export interface TechnicianFile {
  /** Undefined where the site lists no technicians. */
  readonly salt?: string;
  /** Rounds of PBKDF2 with SHA-256, 256 bits, of `BADGE\nsurname`. */
  readonly iterations: number;
  readonly technicians: readonly {
    readonly hash: string;
    /** Who sends them, as visitors read it. */
    readonly employer: string;
    readonly validUntil: string;
    readonly regions: readonly string[];
  }[];
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

/** The technicians whose rows have not ended, in the order of their hashes, as the page's check reads them. */
export function toTechnicianFile({
  technicians,
  partners,
  settings,
  today,
}: Pick<Site, 'technicians' | 'partners' | 'settings' | 'today'>): TechnicianFile {
  const { technicianSalt: salt, operator } = settings;
  const current = technicians.filter(({ validUntil }) => validUntil >= today);
  return {
    ...(salt !== undefined && { salt }),
    iterations: TECHNICIAN_ITERATIONS,
    technicians: current
      .toSorted((a, b) => a.hash.localeCompare(b.hash))
      .map(({ hash, partner, validUntil, regions }) => ({
        hash,
        employer: partners.find(({ id }) => id === partner)?.name ?? operator.name,
        validUntil,
        regions,
      })),
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
