import { placeNotice, placeProblem } from './place-problems.ts';
import type { Checked, Problem } from './problem.ts';
import type { Origin } from './position.ts';
import { positionOf } from './position.ts';
import { isAccepted } from './resolution.ts';
import type { Resolver } from './resolution.ts';

/** What a change of the coverage was: closed, so that each has its word. */
export const changeKinds = ['start', 'stop', 'team', 'extent', 'terms', 'correction'] as const;

export type ChangeKind = (typeof changeKinds)[number];

interface ChangeFacts {
  /** ISO date from which it holds. */
  readonly date: string;
  /** Id of the service; undefined where the change is of all of them. */
  readonly service?: string;
  readonly what: ChangeKind;
  readonly reason: string;
}

/** A row of changes.csv: its place as written. */
export interface ChangeRow extends ChangeFacts {
  readonly place: string;
  readonly origin: Origin;
}

/** A change of the coverage, of a unit or of all units below a division. */
export interface Change extends ChangeFacts {
  readonly adcode: string;
  /** Nine-digit code, where one township is meant. */
  readonly township?: string;
}

/** A row of redirects.csv: a published address, and where it leads since a day; paths without base. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly date: string;
  readonly reason: string;
  readonly origin: Origin;
}

/** Finds the division of each change; a place must be one that a region list may name. */
export function locateChanges(resolver: Resolver, rows: readonly ChangeRow[]): Checked<readonly Change[]> {
  const located = rows.map((row) => ({ row, resolution: resolver.resolve(row.place) }));
  return {
    value: located.flatMap(({ row, resolution }) => {
      const { adcode, township } = resolution;
      if (!isAccepted(resolution) || adcode === undefined) return [];
      const { place: _place, origin: _origin, ...facts } = row;
      return [{ ...facts, adcode, ...(township !== undefined && { township }) }];
    }),
    problems: located.flatMap(({ row, resolution }): readonly Problem[] => {
      const at = positionOf(row.origin, 'place');
      if (!isAccepted(resolution)) return [placeProblem(resolution, at)];
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
