import type { ResponsePromise } from './region-list.ts';
import type { ListStatus, Status } from './status.ts';
import type { Position } from '../problems/position.ts';

/** The terms under which a unit, or one of its townships, is served. */
export interface Terms {
  readonly response?: ResponsePromise;
  readonly days?: string;
  readonly note?: string;
  /** ISO date. */
  readonly verified: string;
  readonly source: string;
}

/** What one team does for one service in one unit. */
export interface Assignment {
  readonly service: string;
  /** Id of the region list. */
  readonly list: string;
  readonly team: string;
  readonly status: ListStatus;
  readonly partner?: string;
  /** `whole`, or the nine-digit codes of the townships that are served. */
  readonly extent: 'whole' | readonly string[];
  readonly terms: Terms;
  /** Townships with terms of their own, by nine-digit code. */
  readonly townshipTerms: ReadonlyMap<string, Terms>;
  /** Where the list names each township, by nine-digit code. */
  readonly townshipAt: ReadonlyMap<string, Position>;
  /** Townships of a unit named whole in which a list that is `over` this one takes its place. */
  readonly overruled?: readonly string[];
  readonly at: Position;
}

/** All that the lists say of one unit. */
export interface UnitCoverage {
  readonly adcode: string;
  /** The strongest status of all services. */
  readonly status: ListStatus;
  /** `whole`, or the townships that any team serves. */
  readonly extent: 'whole' | readonly string[];
  readonly assignments: readonly Assignment[];
}

/** Unit by adcode; a unit that no list names is absent, which is the status `unknown`. */
export type Coverage = ReadonlyMap<string, UnitCoverage>;

/** The status of a unit. */
export function statusOf(coverage: Coverage, adcode: string): Status {
  return coverage.get(adcode)?.status ?? 'unknown';
}

/** Whether what an assignment says holds in one township of its unit. */
export function isInForce({ extent, overruled = [] }: Assignment, township: string): boolean {
  return extent === 'whole' ? !overruled.includes(township) : extent.includes(township);
}
