import { expect, test } from 'vitest';
import { isIndexable } from './index-policy.ts';

test('a county page is indexed when it is served, and never otherwise', () => {
  for (const status of ['own', 'partner', 'remote'] as const) {
    expect(isIndexable({ kind: 'county', status })).toBe(true);
  }
  expect(isIndexable({ kind: 'county', status: 'not-served' })).toBe(false);
  expect(isIndexable({ kind: 'county', status: 'unknown' })).toBe(false);
});

test('a hub is indexed when a unit below it is served', () => {
  expect(isIndexable({ kind: 'hub', servedUnits: 1 })).toBe(true);
  expect(isIndexable({ kind: 'hub', servedUnits: 0 })).toBe(false);
});

test('the page of changes is indexed when there is one', () => {
  expect(isIndexable({ kind: 'changes', count: 1 })).toBe(true);
  expect(isIndexable({ kind: 'changes', count: 0 })).toBe(false);
});

test.each(['search', 'not-found', 'letter'] as const)('a page of the kind %s is never indexed', (kind) => {
  expect(isIndexable({ kind })).toBe(false);
});

test.each(['home', 'service', 'guide', 'contact', 'coverage', 'verify'] as const)(
  'a page of the kind %s is always indexed',
  (kind) => {
    expect(isIndexable({ kind })).toBe(true);
  },
);
