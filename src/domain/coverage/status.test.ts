import { expect, test } from 'vitest';
import { isListed, isRemote, isServed, isVisit, listStatuses, statuses, statusTable } from './status.ts';

test('the strongest status comes first', () => {
  expect(statuses).toEqual(['own', 'partner', 'remote', 'not-served', 'unknown']);
});

test('a region list may have every status but unknown', () => {
  expect(listStatuses).toEqual(['own', 'partner', 'remote', 'not-served']);
  expect(isListed('unknown')).toBe(false);
});

test('own teams and partners come, remote help is served without a visit, the rest is not served', () => {
  expect(statuses.filter(isVisit)).toEqual(['own', 'partner']);
  expect(statuses.filter(isServed)).toEqual(['own', 'partner', 'remote']);
  expect(statuses.filter(isRemote)).toEqual(['remote']);
});

test('each status has a letter of its own, and a capital stays free for served in part', () => {
  const letters = Object.values(statusTable).map(({ letter }) => letter);
  expect(new Set(letters).size).toBe(statuses.length);
  expect(letters.join('')).toMatch(/^[a-z]+$/);
});

test('who comes is always served', () => {
  expect(statuses.filter(isVisit).every(isServed)).toBe(true);
});
