import { expect, test } from 'vitest';
import type { Problem } from './problem.ts';
import { joinCauses } from './problem-causes.ts';

const at = (name: string, line: number) => ({ file: `content/regions/${name}.yaml`, line, column: 5 });
const unknownService = (name: string, line: number, id = 'opening'): Problem => ({
  kind: 'id-unknown',
  params: { id, what: 'service', known: ['repair'] },
  at: at(name, line),
});
const unknownPlace = (name: string, line: number, raw = '漳州市漳埔县'): Problem => ({
  kind: 'place-unknown',
  params: { raw, suggestions: [] },
  at: at(name, line),
});

test('an id that is named all over the content is one problem, at its first place', () => {
  const [problem, ...rest] = joinCauses([
    unknownService('zhangzhou', 4),
    unknownService('fujian', 9),
    unknownService('fujian', 4),
  ]);
  expect(rest).toEqual([]);
  expect(problem).toMatchObject({
    at: at('fujian', 4),
    more: [at('fujian', 9), at('zhangzhou', 4)],
  });
});

test('two missing ids are two problems, and so are a missing service and a missing phone', () => {
  const phone: Problem = {
    kind: 'id-unknown',
    params: { id: 'opening', what: 'phone', known: ['repair'] },
    at: at('a', 4),
  };
  expect(joinCauses([unknownService('a', 1), unknownService('a', 2, 'lock'), phone])).toHaveLength(3);
});

test('a name that is misspelt again is one problem in a file, and another in another file', () => {
  const told = joinCauses([unknownPlace('a', 1), unknownPlace('a', 7), unknownPlace('b', 3)]);
  expect(told.map((problem) => [problem.at.file, problem.more?.length ?? 0])).toEqual([
    [at('a', 1).file, 1],
    [at('b', 3).file, 0],
  ]);
});

test('slips that only read the same stay apart', () => {
  const tab = (line: number): Problem => ({
    kind: 'schema-missing',
    params: { key: 'place', expected: 'text', options: [] },
    at: at('a', line),
  });
  expect(joinCauses([tab(2), tab(5)])).toHaveLength(2);
});

test('joining again changes nothing, and the order of what is given does not matter', () => {
  const problems = [
    unknownService('b', 2),
    unknownPlace('a', 7),
    unknownService('a', 1),
    unknownPlace('a', 3),
  ];
  const joined = joinCauses(problems);
  expect(joinCauses(joined)).toEqual(joined);
  expect(joinCauses(problems.toReversed())).toEqual(joined);
});
