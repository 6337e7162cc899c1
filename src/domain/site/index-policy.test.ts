import { expect, test } from 'vitest';
import { isIndexable } from './index-policy.ts';

test('a county page is indexed when it is served, and never else', () => {
  expect(isIndexable({ kind: 'county', status: 'remote' })).toBe(true);
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

test('search and 404 are not indexed, the pages of the site are', () => {
  expect(isIndexable({ kind: 'search' })).toBe(false);
  expect(isIndexable({ kind: 'not-found' })).toBe(false);
  expect(isIndexable({ kind: 'guide' })).toBe(true);
});
