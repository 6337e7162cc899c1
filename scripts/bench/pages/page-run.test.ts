import type { RunnerResult } from 'lighthouse';
import { expect, test } from 'vitest';
import { toPageRun } from './page-run.ts';

const origin = 'http://127.0.0.1:4321';
const title = { score: 1, title: 'Document has a title' };
const category = (...auditRefs: { id: string; weight: number }[]) => ({ score: 1, auditRefs });

/** A search page as Lighthouse sees it: all is well, but it is noindex. */
const search: RunnerResult = {
  lhr: {
    lighthouseVersion: '13.5.0',
    environment: { benchmarkIndex: 2000, hostUserAgent: '' },
    categories: {
      performance: category({ id: 'total-blocking-time', weight: 30 }),
      accessibility: category(),
      'best-practices': category(),
      seo: {
        ...category({ id: 'document-title', weight: 1 }, { id: 'is-crawlable', weight: 4 }),
        score: 0.2,
      },
    },
    audits: {
      'document-title': title,
      'is-crawlable': { score: 0, title: 'Page is blocked from indexing' },
      'largest-contentful-paint': { ...title, numericValue: 800 },
      'cumulative-layout-shift': { ...title, numericValue: 0 },
      'total-blocking-time': { score: 0.9, title: 'Total Blocking Time', numericValue: 200 },
      'network-requests': {
        ...title,
        details: {
          items: [
            { url: `${origin}/search/`, transferSize: 7000 },
            { url: `${origin}/site.webmanifest`, transferSize: 600 },
            { url: `${origin}/favicon.svg`, transferSize: 500 },
          ],
        },
      },
    },
  },
  artifacts: {
    LinkElements: [
      { rel: 'icon', href: `${origin}/favicon.svg` },
      { rel: 'manifest', href: `${origin}/site.webmanifest` },
    ],
  },
};

test('a page that is kept from search engines on purpose is not blamed for that', () => {
  const { seo, seoWithAll, faults } = toPageRun(search, false);
  expect({ seo, seoWithAll, faults }).toEqual({ seo: 100, seoWithAll: 20, faults: ['Total Blocking Time'] });
});

test('a page that was to be offered and is noindex loses the points', () => {
  const { seo, faults } = toPageRun(search, true);
  expect(seo).toBe(20);
  expect(faults).toContain('Page is blocked from indexing');
});

test('icons count as bytes and not as requests', () => {
  const { bytes, requests } = toPageRun(search, false);
  expect({ bytes, requests }).toEqual({ bytes: 8100, requests: 2 });
});

test('a category that Lighthouse could not judge is no hundred', () => {
  const { lhr } = search;
  const categories = { ...lhr.categories, accessibility: { score: null, auditRefs: [] } };
  expect(() => toPageRun({ ...search, lhr: { ...lhr, categories } }, true)).toThrow('accessibility');
});
