import { expect, test } from 'vitest';
import { regionList } from '../fixtures/region-list.ts';
import { listRuleProblems } from './list-rules.ts';
import type { RegionList } from './region-list.ts';

const list = (id: string, over: readonly string[], more: Partial<RegionList> = {}): RegionList =>
  regionList(id, [], {
    over,
    origin: {
      file: `content/regions/${id}.yaml`,
      positions: Object.fromEntries(over.map((_, index) => [`over.${index}`, [9, 10 + index] as const])),
    },
    ...more,
  });

test('a list that names itself is reported at that place, with the other lists that it names', () => {
  const [problem, ...others] = listRuleProblems([list('a', ['b', 'a', 'c'])]);
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    kind: 'list-names-itself',
    params: { list: 'a', key: 'over', others: ['b', 'c'] },
    at: { file: 'content/regions/a.yaml', line: 9, column: 11 },
  });
});

test.each([
  { lists: [list('a', ['b']), list('b', ['a'])], circle: ['a', 'b'], at: [9, 10] },
  {
    lists: [list('b', ['c']), list('c', ['a']), list('a', ['x', 'b'])],
    circle: ['a', 'b', 'c'],
    at: [9, 11],
  },
  { lists: [list('a', ['b', 'c']), list('b', ['c']), list('c', ['a'])], circle: ['a', 'c'], at: [9, 11] },
])('the shortest circle $circle is reported once, at its first list', ({ lists, circle, at }) => {
  const [line, column] = at;
  expect(listRuleProblems(lists)).toMatchObject([
    {
      kind: 'list-over-circular',
      params: { lists: circle },
      at: { file: 'content/regions/a.yaml', line, column },
    },
  ]);
});

test('a list that only leads to a circle is not in it', () => {
  const problems = listRuleProblems([list('a', ['b']), list('b', ['c']), list('c', ['b'])]);
  expect(problems).toMatchObject([{ params: { lists: ['b', 'c'] } }]);
});

test('a chain of lists that win over each other is fine', () => {
  expect(listRuleProblems([list('c', ['b', 'a']), list('b', ['a']), list('a', [])])).toEqual([]);
  expect(listRuleProblems([list('a', ['unknown'])])).toEqual([]);
});

test('a list that shares with a list and wins over it contradicts itself, whichever of them shares', () => {
  const kinds = (...lists: readonly RegionList[]) =>
    listRuleProblems(lists).map(({ kind, at }) => [kind, at.column]);
  expect(kinds(list('a', ['b'], { shares: ['b'] }))).toEqual([['list-shares-and-over', 10]]);
  expect(kinds(list('a', ['c', 'b']), list('b', [], { shares: ['a'] }))).toEqual([
    ['list-shares-and-over', 11],
  ]);
  expect(kinds(list('a', ['b'], { shares: ['c'] }), list('b', []), list('c', []))).toEqual([]);
});
