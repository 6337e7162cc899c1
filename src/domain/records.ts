import type { ServiceRecord } from './content.ts';

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
