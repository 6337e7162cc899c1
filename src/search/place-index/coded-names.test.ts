import { expect, test } from 'vitest';
import { readCodedNames, writeCodedNames } from './coded-names.ts';

const stems = new Map([
  ['110118', '密云'],
  ['110119', '延庆'],
  ['130102', '长安'],
]);
const stemOf = (code: string) => stems.get(code) ?? '';
const rows = [
  { name: '密云县', codes: ['110118'] },
  { name: '延庆县', codes: ['110119'] },
  { name: '桥东区', codes: ['130102', '110119'] },
];

test('names share the stem of their first division, and codes are told by their difference', () => {
  expect(writeCodedNames(rows.toReversed(), stemOf)).toBe('-县 110118,-县 1,桥东区 19983 -19983');
});

test('what was written is read again', () => {
  expect(readCodedNames(writeCodedNames(rows, stemOf), stemOf)).toEqual(rows);
});
