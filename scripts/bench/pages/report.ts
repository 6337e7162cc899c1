import { quantile } from '../quantile.ts';
import { tableText } from '../table-text.ts';
import type { MeasuredPage } from './measured-pages.ts';
import type { PageRun } from './page-run.ts';
import type { Instruments } from './run-lighthouse.ts';

/** The figures of a page over all its loads. */
export interface PageFigures extends MeasuredPage {
  readonly median: PageRun;
  /** The targets that it misses. */
  readonly missed: readonly string[];
}

/** The results of one run. */
export interface PagesReport {
  /** Loads of each page. */
  readonly rounds: number;
  /** Of each load. */
  readonly instruments: readonly Instruments[];
  readonly pages: readonly PageFigures[];
}

const HEADER = [
  'page',
  'performance',
  'accessibility',
  'best practices',
  'SEO',
  'LCP, ms',
  'CLS',
  'TBT, ms',
  'KB',
  'requests',
];

/** The medians as a Markdown table for the README, notes on noindex pages, and the missed targets. */
export function pagesReport({ rounds, instruments, pages }: PagesReport): string {
  const names = instruments.map(({ lighthouse, browser }) => `Lighthouse ${lighthouse}, ${browser}`);
  const speed = quantile(
    instruments.map(({ machine }) => machine),
    0.5,
  );
  const about = `${[...new Set(names)].join('; ')}, mobile, medians of ${rounds} loads; benchmark index of the machine ${speed.toFixed(0)}`;
  return [about, tableText([HEADER, ...pages.map(row)]), ...notes(pages)].join('\n\n');
}

function row({ kind, isIndexable, median }: PageFigures): readonly string[] {
  return [
    kind,
    String(median.performance),
    String(median.accessibility),
    String(median.bestPractices),
    isIndexable ? String(median.seo) : `${median.seo} *`,
    median.largestPaint.toFixed(0),
    median.layoutShift.toFixed(3),
    median.blockingTime.toFixed(0),
    (median.bytes / 1000).toFixed(1),
    String(median.requests),
  ];
}

function notes(pages: readonly PageFigures[]): readonly string[] {
  const kept = pages.filter(({ isIndexable }) => !isIndexable);
  const scores = kept.map(({ kind, median }) => `${kind} ${median.seoWithAll}`);
  return [
    `Measured: ${pages.map(({ path }) => decodeURIComponent(path)).join(' ')}`,
    ...(kept.length === 0
      ? []
      : [
          `* noindex on purpose: without the audit "is-crawlable", which fails such pages; with it ${scores.join(', ')}.`,
        ]),
    ...pages.flatMap(missedLines),
  ];
}

function missedLines({ kind, median, missed }: PageFigures): readonly string[] {
  if (missed.length === 0) return [];
  const causes = median.faults.map((fault) => `  ${fault}`);
  return [[`${kind} misses: ${missed.join('; ')}. What cost points:`, ...causes].join('\n')];
}
