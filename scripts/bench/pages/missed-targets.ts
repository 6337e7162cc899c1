import type { PageKind } from './measured-pages.ts';
import type { PageRun } from './page-run.ts';

const PERFORMANCE = 98;
/** An answer needs the scripts and indexes of the search first. */
const PERFORMANCE_OF_ANSWER = 90;
const FULL = 100;
/** For county pages: visitors on slow networks arrive there. */
const COUNTY_BYTES = 20_000;
const COUNTY_REQUESTS = 3;

/**
 * The targets that a page misses; empty when it reaches all.
 * @param median of several loads
 * @example missedTargets('county', median) // ['performance 97, at least 98']
 */
export function missedTargets(kind: PageKind, median: PageRun): readonly string[] {
  const performance = kind === 'search, asked' ? PERFORMANCE_OF_ANSWER : PERFORMANCE;
  return [
    ...below('performance', median.performance, performance),
    ...below('accessibility', median.accessibility, FULL),
    ...below('best practices', median.bestPractices, FULL),
    ...below('SEO', median.seo, FULL),
    ...(kind === 'county' ? missedByCounty(median) : []),
  ];
}

function missedByCounty({ bytes, requests, layoutShift }: PageRun): readonly string[] {
  return [
    ...above('bytes', bytes, COUNTY_BYTES),
    ...above('requests', requests, COUNTY_REQUESTS),
    ...above('layout shift', layoutShift, 0),
  ];
}

function below(name: string, figure: number, least: number): readonly string[] {
  return figure < least ? [`${name} ${figure}, at least ${least}`] : [];
}

function above(name: string, figure: number, most: number): readonly string[] {
  return figure > most ? [`${name} ${figure}, at most ${most}`] : [];
}
