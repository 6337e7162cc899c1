import type { Origin } from '../problems/position.ts';

export interface Guide {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly author: string;
  readonly date: string;
  readonly source: string;
  readonly body: string;
  readonly origin: Origin;
}

/** Text that only one county has. */
export interface Note {
  /** Adcode of its unit. */
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly date: string;
  readonly source: string;
  readonly body: string;
  readonly origin: Origin;
}
