import type { Result, RunnerResult } from 'lighthouse';

/** The results of one load of a page by Lighthouse. Scores are out of 100, times in milliseconds. */
export interface PageRun {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  /** For a noindex page without the audit that requires indexing. */
  readonly seo: number;
  /** As Lighthouse gives it. */
  readonly seoWithAll: number;
  readonly largestPaint: number;
  readonly layoutShift: number;
  readonly blockingTime: number;
  /** As sent, with headers, icons included. */
  readonly bytes: number;
  /** Icons left out: browsers fetch them when they are idle, and once for the whole site. */
  readonly requests: number;
  /** Titles of the audits that cost points. */
  readonly faults: readonly string[];
}

/** Ids of Lighthouse's categories that are measured. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

const OFFERED = 'is-crawlable';

/**
 * Picks the reported figures from Lighthouse's result.
 * @param isIndexable whether the site means to offer the page to search engines
 * @throws when Lighthouse could not judge a category
 */
export function toPageRun({ lhr, artifacts }: RunnerResult, isIndexable: boolean): PageRun {
  const left = isIndexable ? undefined : OFFERED;
  const sent = lhr.audits['network-requests']?.details?.items ?? [];
  const icons = artifacts.LinkElements.filter(({ rel }) => /\bicon\b|-icon\b/.test(rel));
  const isIcon = (url = '') => icons.some(({ href }) => href === url) || url.endsWith('/favicon.ico');
  return {
    performance: scoreOf(lhr, 'performance'),
    accessibility: scoreOf(lhr, 'accessibility'),
    bestPractices: scoreOf(lhr, 'best-practices'),
    seo: left === undefined ? scoreOf(lhr, 'seo') : scoreWithout(lhr, 'seo', left),
    seoWithAll: scoreOf(lhr, 'seo'),
    largestPaint: figureOf(lhr, 'largest-contentful-paint'),
    layoutShift: figureOf(lhr, 'cumulative-layout-shift'),
    blockingTime: figureOf(lhr, 'total-blocking-time'),
    bytes: sent.reduce((total, { transferSize = 0 }) => total + transferSize, 0),
    requests: sent.filter(({ url }) => !isIcon(url)).length,
    faults: faultsOf(lhr, left),
  };
}

/** Out of 100. An audit that could not run leaves its category without a score. */
function scoreOf({ categories }: Result, category: string): number {
  const score = categories[category]?.score;
  if (typeof score !== 'number') throw new Error(`Lighthouse gave no score for ${category}.`);
  return Math.round(100 * score);
}

/** The weighted mean of the category's audits, as Lighthouse computes it, without one of them; out of 100. */
function scoreWithout({ audits, categories }: Result, category: string, left: string): number {
  const counted = (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const score = audits[id]?.score ?? undefined;
    return score === undefined || id === left ? [] : [{ score, weight }];
  });
  const weights = counted.reduce((total, { weight }) => total + weight, 0);
  const points = counted.reduce((total, { score, weight }) => total + score * weight, 0);
  return Math.round((100 * points) / weights);
}

function figureOf({ audits }: Result, id: string): number {
  const value = audits[id]?.numericValue;
  if (value === undefined) throw new Error(`Lighthouse gave no ${id}.`);
  return value;
}

function faultsOf({ audits, categories }: Result, left: string | undefined): readonly string[] {
  const ids = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ id, weight }) => weight > 0 && id !== left).map(({ id }) => id),
  );
  return [...new Set(ids)].flatMap((id) => {
    const { score = null, title = '' } = audits[id] ?? {};
    return score === null || score === 1 ? [] : [title];
  });
}
