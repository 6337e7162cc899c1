import { expect, test } from 'vitest';
import { toAliases } from './aliases.ts';
import { aliases, divisionByAdcode, divisions, lookalikes, patch } from '../fixtures/committed.ts';

test('aliases.csv holds what patch.csv says', () => {
  expect(aliases).toEqual(toAliases(patch));
});

test('an everyday name is by hand for a division of today, and is the full name of none', () => {
  const rows = patch.filter(({ kind }) => kind === 'alias');
  expect(rows.filter(({ code, name }) => divisionByAdcode.get(code)?.name !== name)).toEqual([]);
  const names = new Set(divisions.map(({ name }) => name));
  expect(aliases.filter(({ name }) => names.has(name))).toEqual([]);
});

test('characters that look alike stand in one row, with one that a division has', () => {
  const all = lookalikes.flatMap(({ characters }) => [...characters]);
  expect(all).toEqual([...new Set(all)]);
  const known = new Set(divisions.flatMap(({ name }) => [...name]));
  expect(lookalikes.filter(({ characters }) => ![...characters].some((one) => known.has(one)))).toEqual([]);
});
