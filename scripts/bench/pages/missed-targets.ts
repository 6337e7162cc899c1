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
  return targetsOf(kind, median)
    .filter(([, figure, bound, target]) => (bound === 'at least' ? figure < target : figure > target))
    .map(([name, figure, bound, target]) => `${name} ${figure}, ${bound} ${target}`);
}

type Target = readonly [name: string, figure: number, bound: 'at least' | 'at most', target: number];

function targetsOf(kind: PageKind, median: PageRun): readonly Target[] {
  const { performance, accessibility, bestPractices, seo, bytes, requests, layoutShift } = median;
  const ofAll: readonly Target[] = [
    ['performance', performance, 'at least', kind === 'search, asked' ? PERFORMANCE_OF_ANSWER : PERFORMANCE],
    ['accessibility', accessibility, 'at least', FULL],
    ['best practices', bestPractices, 'at least', FULL],
    ['SEO', seo, 'at least', FULL],
  ];
  if (kind !== 'county') return ofAll;
  return [
    ...ofAll,
    ['bytes', bytes, 'at most', COUNTY_BYTES],
    ['requests', requests, 'at most', COUNTY_REQUESTS],
    ['layout shift', layoutShift, 'at most', 0],
  ];
}
