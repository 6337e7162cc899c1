import type { ChangeRow, Change } from '../../domain/site/changes.ts';
import type { PlaceReader } from '../../domain/places/named-units.ts';
import type { Checked } from '../../domain/problems/problem.ts';
import type { PlacedEntry } from '../located-rows.ts';
import { locateRows } from '../located-rows.ts';

/** Finds the division of each change; a place must be one that a change may name. */
export function locateChanges(
  reader: PlaceReader,
  entries: readonly PlacedEntry<ChangeRow>[],
): Checked<readonly Change[]> {
  const { value, problems } = locateRows(reader, 'changes', entries);
  const changes = value.map(({ row: { place: _place, origin: _origin, ...facts }, resolution }) => {
    const { adcode, township } = resolution;
    return { ...facts, adcode, ...(township !== undefined && { township }) };
  });
  return { value: changes, problems };
}
