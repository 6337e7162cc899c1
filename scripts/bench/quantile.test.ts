import { expect, test } from 'vitest';
import { quantile } from './quantile.ts';

test.each([
  [0, 1],
  [0.5, 3],
  [0.99, 5],
  [1, 5],
])('the quantile %d of five values is %d', (share, value) => {
  expect(quantile([5, 1, 4, 2, 3], share)).toBe(value);
});

test('no values have the quantile 0', () => {
  expect(quantile([], 0.5)).toBe(0);
});
