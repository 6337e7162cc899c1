import { expect, test } from 'vitest';
import fc from 'fast-check';
import { editDistance, isOneEdit } from './edits.ts';
import { wordsOneEditAway } from './words-one-edit-away.ts';

test.each([
  ['zhangbu', 'zhangpu', 1],
  ['zhangpuu', 'zhangpu', 1],
  ['zhanpu', 'zhangpu', 1],
  ['zhanpgu', 'zhangpu', 1],
  ['hzangpu', 'zhangpu', 1],
  ['漳埔县', '漳浦县', 1],
  ['浦漳县', '漳浦县', 1],
  ['zhangpu', 'zhangpu', 0],
  ['zhanbu', 'zhangpu', 2],
  ['zhagnup', 'zhangpu', 2],
  ['aa', 'aaaa', 2],
  ['', '漳浦', 2],
])('%s is as many edits from %s as %s from it: %i', (a, b, distance) => {
  expect([editDistance(a, b), editDistance(b, a)]).toEqual([distance, distance]);
  expect([isOneEdit(a, b), isOneEdit(b, a)]).toEqual([distance === 1, distance === 1]);
});

test('the quick comparison agrees with the edit distance', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(fc.property(text, text, (a, b) => isOneEdit(a, b) === (editDistance(a, b) === 1)));
});

test('words are found by every kind of edit, and not by their own spelling', () => {
  const near = wordsOneEditAway(['漳浦县', '云霄县', '漳浦', '漳平市'], (name) => name);
  expect(near('漳浦县')).toEqual(['漳浦']);
  expect(near('漳埔县')).toEqual(['漳浦县']);
  expect(near('浦漳县')).toEqual(['漳浦县']);
  expect(near('漳漳浦县')).toEqual(['漳浦县']);
});
