import { expect, test } from 'vitest';
import { chosenOf, nextOrder, startState } from './table-state.ts';

test('the address chooses filters, by query and by the fragment of one', () => {
  expect(startState('?province=fujian&other=1', '#kind-not-served').chosen).toEqual({
    province: 'fujian',
    kind: 'not-served',
  });
  expect(startState('', '#main').chosen).toEqual({});
});

test('what is chosen makes the address that chooses it again', () => {
  const { chosen } = startState('?service=opening&kind=own', '');
  expect(startState(chosenOf({ chosen, order: undefined }), '').chosen).toEqual(chosen);
  expect(chosenOf({ chosen: { kind: undefined }, order: undefined })).toBe('');
});

test('a column is sorted up, then down, then not', () => {
  const up = nextOrder(undefined, 'name');
  const down = nextOrder(up, 'name');
  expect([up?.direction, down?.direction, nextOrder(down, 'name')]).toEqual([
    'ascending',
    'descending',
    undefined,
  ]);
  expect(nextOrder(down, 'kind')).toEqual({ by: 'kind', direction: 'ascending' });
});
