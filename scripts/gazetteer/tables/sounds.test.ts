import { expect, test } from 'vitest';
import { divisions, sounds, townships } from '../fixtures/committed.ts';

const inDivisions = new Set(divisions.flatMap(({ name }) => [...name]));
const withSound = new Set(sounds.flatMap(({ characters }) => [...characters]));

test('a character of a township has a sound from a division or from sounds.csv, but for three rare ones', () => {
  const characters = new Set(townships.flatMap(({ name }) => [...name.replace(/[（）、-]/g, '')]));
  const silent = [...characters].filter((one) => !inDivisions.has(one) && !withSound.has(one));
  expect(silent).toEqual(['䃥', '㯊', '㵲']);
});

test('sounds.csv has each character once a syllable, and none that a division reads', () => {
  expect([...withSound].filter((character) => inDivisions.has(character))).toEqual([]);
  expect(sounds.filter(({ syllable }) => !/^[a-zü]{1,6}$/.test(syllable))).toEqual([]);
  expect(sounds.map(({ syllable }) => syllable)).toEqual([...new Set(sounds.map((row) => row.syllable))]);
  expect(sounds.filter(({ characters }) => new Set(characters).size < [...characters].length)).toEqual([]);
});

test.each([
  ['鬃', ['zong']],
  ['弹', ['dan', 'tan']],
  ['率', ['lü', 'shuai']],
])('%s stands under each of its syllables', (character, syllables) => {
  const rows = sounds.filter(({ characters }) => characters.includes(character));
  expect(rows.map(({ syllable }) => syllable)).toEqual(syllables);
});
