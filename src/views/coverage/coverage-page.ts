import type { CoverageRow } from './coverage-row.ts';
import type { Frame, Link } from '../frame.ts';

/** One way to narrow the table: its name, and the values that some row has. */
export interface CoverageFilter {
  readonly name: 'kind' | 'service' | 'province';
  readonly label: string;
  readonly options: readonly {
    readonly value: string;
    readonly text: string;
    /** Rows that have the value. */
    readonly count: number;
  }[];
}

export interface CoverageGroup {
  readonly province: Link;
  /** Slug of the province. */
  readonly id: string;
  readonly rows: readonly CoverageRow[];
}

export interface CoveragePage {
  readonly frame: Frame;
  /** Clauses of the first sentence. */
  readonly answer: readonly string[];
  readonly lead: string;
  readonly filters: readonly CoverageFilter[];
  readonly total: number;
  /** Provinces in code order, and their units in code order. */
  readonly groups: readonly CoverageGroup[];
  readonly downloads: readonly Link[];
}
