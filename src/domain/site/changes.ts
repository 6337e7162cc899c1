import type { Origin } from '../problems/position.ts';

/** What a change of the coverage was: closed, so that each has its word. */
export const changeKinds = ['start', 'stop', 'team', 'extent', 'terms', 'correction'] as const;

export type ChangeKind = (typeof changeKinds)[number];

interface ChangeFacts {
  /** ISO date from which it holds. */
  readonly date: string;
  /** Id of the service; undefined where the change is of all of them. */
  readonly service?: string | undefined;
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

/** A published address, and where it leads since a day; paths without base. */
export interface MovedAddress {
  readonly from: string;
  readonly to: string;
  readonly date: string;
  readonly reason: string;
}

/** A row of redirects.csv. */
export interface Redirect extends MovedAddress {
  readonly origin: Origin;
}
