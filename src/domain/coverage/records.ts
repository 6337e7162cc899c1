import type { Origin } from '../problems/position.ts';

/** Measured figures of one county, service and period. */
export interface ServiceRecord {
  readonly adcode: string;
  readonly service: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly cases: number;
  readonly medianMinutes: number;
  /** Shares from 0 to 1. */
  readonly withinTarget: number;
  readonly satisfied?: number | undefined;
  readonly source: string;
}

/** A row of records.csv: its place as written. */
export interface ServiceRecordRow extends Omit<ServiceRecord, 'adcode'> {
  readonly place: string;
  readonly origin: Origin;
}

/** No figure is shown that stands on fewer cases, whatever the site's own threshold. */
export const FEWEST_CASES = 10;

/**
 * The number of cases from which figures are shown.
 * @param minCases the site's own threshold
 */
export function shownFrom(minCases: number): number {
  return Math.max(minCases, FEWEST_CASES);
}

/**
 * Whether a record stands on enough cases to be shown.
 * @param minCases the site's own threshold
 */
export function isTelling({ cases }: Pick<ServiceRecord, 'cases'>, minCases: number): boolean {
  return cases >= shownFrom(minCases);
}
