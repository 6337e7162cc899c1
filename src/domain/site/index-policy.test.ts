import { expect, test } from 'vitest';
import { indexDefaults, isIndexable } from './index-policy.ts';
import type { IndexSubject } from './index-policy.ts';

const isOffered = (subject: IndexSubject) => isIndexable(subject, indexDefaults);
const county = { kind: 'county', status: 'own', ownFacts: ['point', 'note'], resemblance: 0 } as const;

test('a county page with two kinds of own facts is indexed when it is served, and never otherwise', () => {
  for (const status of ['own', 'partner', 'remote'] as const) {
    expect(isOffered({ ...county, status })).toBe(true);
  }
  expect(isOffered({ ...county, status: 'not-served' })).toBe(false);
  expect(isOffered({ ...county, status: 'unknown' })).toBe(false);
});

test('a county page with one kind of own facts, or like another page, is not indexed', () => {
  expect(isOffered({ ...county, ownFacts: ['point'] })).toBe(false);
  expect(isOffered({ ...county, resemblance: 0.7 })).toBe(true);
  expect(isOffered({ ...county, resemblance: 0.71 })).toBe(false);
});

test('a hub is indexed when three units below it are visited, or it has a point', () => {
  expect(isOffered({ kind: 'hub', visitedUnits: 3, points: 0 })).toBe(true);
  expect(isOffered({ kind: 'hub', visitedUnits: 1, points: 1 })).toBe(true);
  expect(isOffered({ kind: 'hub', visitedUnits: 2, points: 0 })).toBe(false);
});

test('the limits are those of the site', () => {
  expect(isIndexable({ ...county, ownFacts: ['point'] }, { ...indexDefaults, ownFacts: 1 })).toBe(true);
  expect(isIndexable({ kind: 'hub', visitedUnits: 1, points: 0 }, { ...indexDefaults, hubUnits: 1 })).toBe(
    true,
  );
});

test('the page of changes is indexed when there is one', () => {
  expect(isOffered({ kind: 'changes', count: 1 })).toBe(true);
  expect(isOffered({ kind: 'changes', count: 0 })).toBe(false);
});

test.each(['search', 'not-found', 'letter'] as const)('a page of the kind %s is never indexed', (kind) => {
  expect(isOffered({ kind })).toBe(false);
});

test.each(['home', 'service', 'guide', 'contact', 'coverage', 'verify'] as const)(
  'a page of the kind %s is always indexed',
  (kind) => {
    expect(isOffered({ kind })).toBe(true);
  },
);
