import type { Division, Gazetteer } from '../../../src/domain/places/gazetteer.ts';
import { parentsOf } from '../../../src/domain/places/gazetteer.ts';
import type { Asked, Rule } from './asked.ts';

/** What queries are made of. */
export interface Country {
  readonly gazetteer: Gazetteer;
  readonly units: readonly Division[];
  /** Gives numbers from 0 to 1. */
  readonly random: () => number;
}

/** A name for the table, what is right, and the queries. */
export type ClassMaker = readonly [
  name: string,
  rule: Rule,
  toQueries: (country: Country) => readonly Asked[],
];

/** Adcodes by what they are called. */
export type Meanings = ReadonlyMap<string, readonly string[]>;

/** All divisions by what they are called. */
export function meaningsOf(
  gazetteer: Gazetteer,
  namesOf: (division: Division) => readonly string[],
): Meanings {
  const rows = gazetteer.divisions.flatMap((division) =>
    [...new Set(namesOf(division))].map((name) => ({ name, adcode: division.adcode })),
  );
  const byName = Map.groupBy(rows, ({ name }) => name);
  return new Map([...byName].map(([name, named]) => [name, named.map(({ adcode }) => adcode)]));
}

/** The division right above a unit, or the unit itself, where nothing is above it. */
export function above(gazetteer: Gazetteer, unit: Division): Division {
  return parentsOf(gazetteer, unit).at(-1) ?? unit;
}

/** One of the values. */
export function pick(values: readonly string[], random: () => number): string {
  return values[Math.floor(random() * values.length)] ?? '';
}
