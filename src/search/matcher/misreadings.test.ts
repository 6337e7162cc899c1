import { expect, test } from 'vitest';
import { matcher } from './fixtures/country.ts';

const first = (query: string) => matcher.match(query).results[0];

test.each([
  ['zhang1pu3', '350623', 'stem'],
  ['zhang1 pu3 xian4', '350623', 'name'],
  ['shaanxi', '610000', 'stem'],
  ['shanxi', '140000', 'stem'],
])('%s is %s, by %s', (query, adcode, matched) => {
  expect(first(query)).toMatchObject({ adcode, matched });
});

test.each(['mp3', 'iphone5', 'a4'])('the digit of %s is no tone', (query) => {
  expect(matcher.match(query).total).toBe(0);
});
