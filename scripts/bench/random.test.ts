import { expect, test } from 'vitest';
import { createRandom, shuffled } from './random.ts';

const drawn = (seed: number) => Array.from({ length: 1000 }, createRandom(seed));

test('the same seed draws the same numbers from 0 to 1, another seed others', () => {
  expect(drawn(1)).toEqual(drawn(1));
  expect(drawn(2)).not.toEqual(drawn(1));
  expect(drawn(1).filter((number) => number < 0 || number >= 1)).toEqual([]);
});

test('shuffling keeps all values and the given order', () => {
  const values = Array.from({ length: 50 }, (_, at) => at);
  const order = shuffled(values, createRandom(1));
  expect(order).not.toEqual(values);
  expect(order.toSorted((a, b) => a - b)).toEqual(values);
});
