import { expect, test } from 'vitest';
import { medianRun } from './median-run.ts';
import { missedTargets } from './missed-targets.ts';
import type { PageRun } from './page-run.ts';

const good: PageRun = {
  performance: 98,
  accessibility: 100,
  bestPractices: 100,
  seo: 100,
  seoWithAll: 100,
  largestPaint: 800,
  layoutShift: 0,
  blockingTime: 0,
  bytes: 20_000,
  requests: 3,
  faults: [],
};

test('a page at its targets misses none', () => {
  expect(missedTargets('county', good)).toEqual([]);
});

test('each target that is missed is named with what is due', () => {
  const median = { ...good, performance: 97, seo: 92, bytes: 20_001, requests: 4, layoutShift: 0.01 };
  expect(missedTargets('county', median)).toEqual([
    'performance 97, at least 98',
    'SEO 92, at least 100',
    'bytes 20001, at most 20000',
    'requests 4, at most 3',
    'layout shift 0.01, at most 0',
  ]);
});

test('only an answer of the search may take longer', () => {
  const median = { ...good, performance: 90 };
  expect(missedTargets('search, asked', median)).toEqual([]);
  expect(missedTargets('search', median)).toEqual(['performance 90, at least 98']);
});

test('a median is taken of each figure alone, and no fault is lost', () => {
  const runs = [
    { ...good, performance: 90, largestPaint: 700, faults: ['layout shifts'] },
    { ...good, performance: 99, largestPaint: 900 },
    { ...good, performance: 100, largestPaint: 800, faults: ['layout shifts'] },
  ];
  expect(medianRun(runs)).toEqual({
    ...good,
    performance: 99,
    largestPaint: 800,
    faults: ['layout shifts'],
  });
});
