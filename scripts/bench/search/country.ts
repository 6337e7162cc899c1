import type { Division, Gazetteer } from '../../../src/domain/places/gazetteer.ts';
import { parentsOf } from '../../../src/domain/places/gazetteer.ts';
import type { Asked } from './asked.ts';

/** The data that queries are made from. */
export interface Country {
  readonly gazetteer: Gazetteer;
  readonly units: readonly Division[];
  /** Returns numbers from 0 to 1. */
  readonly random: () => number;
}

/** Makes the queries of a class. */
export type ToQueries = (country: Country) => readonly Asked[];

/** Adcodes by name. */
export type Meanings = ReadonlyMap<string, readonly string[]>;

/** The adcodes of all divisions by these names of theirs. */
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

/** The parent of a division, or the division itself where it has none. */
export function above(gazetteer: Gazetteer, unit: Division): Division {
  return parentsOf(gazetteer, unit).at(-1) ?? unit;
}

/** One of the values at random. */
export function pick(values: readonly string[], random: () => number): string {
  return values[Math.floor(random() * values.length)] ?? '';
}
