import { quantile } from '../quantile.ts';
import type { PageRun } from './page-run.ts';

/** The median of each figure over several loads of one page, and the faults of all loads. */
export function medianRun(runs: readonly PageRun[]): PageRun {
  const median = (figure: (run: PageRun) => number) => quantile(runs.map(figure), 0.5);
  return {
    performance: median(({ performance }) => performance),
    accessibility: median(({ accessibility }) => accessibility),
    bestPractices: median(({ bestPractices }) => bestPractices),
    seo: median(({ seo }) => seo),
    seoWithAll: median(({ seoWithAll }) => seoWithAll),
    largestPaint: median(({ largestPaint }) => largestPaint),
    layoutShift: median(({ layoutShift }) => layoutShift),
    blockingTime: median(({ blockingTime }) => blockingTime),
    bytes: median(({ bytes }) => bytes),
    requests: median(({ requests }) => requests),
    faults: [...new Set(runs.flatMap(({ faults }) => faults))],
  };
}
