import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mutatedIn, scopes } from './scopes.ts';

test('a scope is mutated whole, or every n-th line of its files', () => {
  const lines = new Map([
    ['a.ts', 35],
    ['b.ts', 9],
  ]);
  expect(mutatedIn('coverage', lines)).toEqual(['a.ts', 'b.ts']);
  expect(mutatedIn('resolver', lines)).toEqual(['a.ts:10-10', 'a.ts:20-20', 'a.ts:30-30']);
});

test('every scope is a folder', () => {
  expect(Object.values(scopes).filter(({ folder }) => !existsSync(folder))).toEqual([]);
});
