import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

const long = `${'海边的锁容易锈住。'.repeat(20)}六鳌一带盐雾重，预约时说明锁在室外。${'师傅会带工具。'.repeat(20)}`;

test('an excerpt is the stretch with the most words, and marks each of them', () => {
  const { text, ranges } = excerptOf(long, ['预约', '盐雾']);
  expect(text.startsWith('…') && text.endsWith('…')).toBe(true);
  expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(['盐雾', '预约']);
});

test('a short text is shown whole, and words over each other are marked once', () => {
  expect(excerptOf('保险柜开锁', ['保险柜', '险柜'])).toEqual({ text: '保险柜开锁', ranges: [[0, 3]] });
  expect(excerptOf('保险柜开锁', ['退款'])).toEqual({ text: '保险柜开锁', ranges: [] });
});
