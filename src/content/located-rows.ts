import { namedDivision } from '../domain/places/named-division.ts';
import type { PlaceReader } from '../domain/places/named-units.ts';
import { placeNotice, placeProblem } from '../domain/places/place-problems.ts';
import type { PlaceFile } from '../domain/places/outcomes.ts';
import type { Resolution } from '../domain/places/resolution.ts';
import { isAcceptedIn } from '../domain/places/resolution.ts';
import type { Checked } from '../domain/problems/problem.ts';
import type { Origin } from '../domain/problems/position.ts';
import { positionOf } from '../domain/problems/position.ts';
import type { ContentEntry } from './reading/content-file.ts';

/** A table whose rows have a place. */
export type LocatedFile = Exclude<PlaceFile, 'regions'>;

/** Whether a township stands for its county: figures of a township are not those of its county. */
const takesTownships: Readonly<Record<LocatedFile, boolean>> = { points: true, records: false, changes: true };

/** A row as written: what is refused has no row, but may have a place. */
export type PlacedEntry<Row> = Pick<ContentEntry<Row, { readonly place: string }>, 'row' | 'known' | 'origin'>;

/** A row and the place that it names. */
export interface LocatedRow<Row> {
  readonly row: Row;
  readonly resolution: Resolution & { readonly adcode: string };
}

/** The entry of a row that is right. */
export function placedEntry<Row extends { readonly place: string; readonly origin: Origin }>(
  row: Row,
): PlacedEntry<Row> {
  return { row, known: row, origin: row.origin };
}

/** Reads the places of rows; a refused row is located nowhere, but its place is checked too. */
export function locateRows<Row>(
  { gazetteer, resolver }: PlaceReader,
  file: LocatedFile,
  entries: readonly PlacedEntry<Row>[],
): Checked<readonly LocatedRow<Row>[]> {
  const located = entries.map(({ row, known: { place }, origin }): Checked<readonly LocatedRow<Row>[]> => {
    if (place === undefined) return { value: [], problems: [] };
    const at = positionOf(origin, 'place');
    const resolution = resolver.resolve(place);
    const { adcode, township } = resolution;
    if (!isAcceptedIn(file, resolution) || adcode === undefined) {
      return { value: [], problems: [placeProblem(resolution, at)] };
    }
    if (township !== undefined && !takesTownships[file]) {
      const params = { raw: place, county: namedDivision(gazetteer, adcode) };
      return { value: [], problems: [{ kind: 'place-below-county', params, at }] };
    }
    const notice = row && placeNotice(resolution, at);
    return {
      value: row ? [{ row, resolution: { ...resolution, adcode } }] : [],
      problems: notice ? [notice] : [],
    };
  });
  return {
    value: located.flatMap(({ value }) => value),
    problems: located.flatMap(({ problems }) => problems),
  };
}
