import type { Origin } from '../problems/position.ts';
import type { ListStatus } from './status.ts';

/** A promised time: `24小时`, counted on the calendar or in working hours. */
export interface ResponsePromise {
  readonly minutes: number;
  /** As the editor wrote it: `24小时`, `90分钟`, `2天`. */
  readonly text: string;
  readonly clock: 'calendar' | 'working';
}

/** The terms that one place may have for itself; what is missing comes from its list. */
export interface PlaceTerms {
  readonly services?: readonly string[] | undefined;
  readonly response?: ResponsePromise | undefined;
  /** Days of visit as shown: `每周二、五`. */
  readonly days?: string | undefined;
  readonly note?: string | undefined;
  readonly verified?: string | undefined;
  readonly source?: string | undefined;
}

export interface RegionPlace extends PlaceTerms {
  /** As written. */
  readonly place: string;
}

/** Places as an editor wrote them, with the terms under which they are served. */
export interface RegionList {
  /** File name without ending: `minnan`. */
  readonly id: string;
  readonly title: string;
  readonly status: ListStatus;
  readonly partner?: string | undefined;
  readonly services: readonly string[];
  readonly response?: ResponsePromise | undefined;
  /** ISO date on which the list was last checked. */
  readonly verified: string;
  readonly source: string;
  readonly note?: string | undefined;
  readonly shares: readonly string[];
  readonly over: readonly string[];
  readonly places: readonly RegionPlace[];
  readonly except: readonly string[];
  readonly origin: Origin;
}
