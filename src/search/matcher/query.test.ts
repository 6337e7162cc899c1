import { expect, test } from 'vitest';
import { readQuery } from './query.ts';

const simplified = new Map([['廣', '广']]);

test.each([
  ['  Zhāng   Pǔ ', 'zhangpu', [5]],
  ["Xi'an", 'xian', [2]],
  ['廣西 南宁', '广西南宁', [2]],
  ['漳浦\u200b县', '漳浦县', []],
  ['Lǘ lüè lu:e', 'lvluelue', [2, 5]],
  ['３５０６２３', '350623', []],
])('%s is compared as %s', (raw, text, breaks) => {
  expect(readQuery(raw, simplified)).toMatchObject({ text, breaks });
});

test('a very long text is cut', () => {
  expect(readQuery('漳'.repeat(5000), simplified).text).toHaveLength(60);
});
