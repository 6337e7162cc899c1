import type { ChangeRow, Change } from '../../domain/site/changes.ts';
import { placeNotice, placeProblem } from '../../domain/places/place-problems.ts';
import type { Checked, Problem } from '../../domain/problems/problem.ts';
import type { Origin } from '../../domain/problems/position.ts';
import { positionOf } from '../../domain/problems/position.ts';
import { isAcceptedIn } from '../../domain/places/resolution.ts';
import type { Resolver } from '../../domain/places/resolution.ts';

/** Finds the division of each change; a place must be one that a change may name. */
export function locateChanges(resolver: Resolver, rows: readonly ChangeRow[]): Checked<readonly Change[]> {
  const located = rows.map((row) => ({ row, resolution: resolver.resolve(row.place) }));
  return {
    value: located.flatMap(({ row, resolution }) => {
      const { adcode, township } = resolution;
      if (!isAcceptedIn('changes', resolution) || adcode === undefined) return [];
      const { place: _place, origin: _origin, ...facts } = row;
      return [{ ...facts, adcode, ...(township !== undefined && { township }) }];
    }),
    problems: located.flatMap(({ row, resolution }): readonly Problem[] => {
      const at = positionOf(row.origin, 'place');
      if (!isAcceptedIn('changes', resolution)) return [placeProblem(resolution, at)];
      const notice = placeNotice(resolution, at);
      return notice ? [notice] : [];
    }),
  };
}

/** Days of changes and redirects that have not come yet: what has not happened is no change. */
export function checkChangeDays(
  rows: readonly { readonly date: string; readonly origin: Origin }[],
  today: string,
): Problem[] {
  return rows
    .filter(({ date }) => date > today)
    .map(({ date, origin }) => ({
      kind: 'change-future',
      params: { day: date, today },
      at: positionOf(origin, 'date'),
    }));
}
