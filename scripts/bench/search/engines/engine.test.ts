import { expect, test } from 'vitest';
import { engineInProcess } from './engine.ts';

test('an engine in this process is woken once and answers each query in order', async () => {
  let woken = 0;
  const engine = engineInProcess('echo', { requests: 1, bytes: 10 }, () => {
    woken += 1;
    return (text, limit) => [text, String(limit)];
  });
  const answers = await engine.ask([
    { text: '漳浦', limit: 10 },
    { text: '定安', limit: 5 },
  ]);
  expect(answers.map(({ codes }) => codes)).toEqual([
    ['漳浦', '10'],
    ['定安', '5'],
  ]);
  expect(answers.every(({ milliseconds }) => milliseconds >= 0)).toBe(true);
  expect(woken).toBe(1);
});
