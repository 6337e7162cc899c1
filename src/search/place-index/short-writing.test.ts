import { expect, test } from 'vitest';
import { commonCharacters, readSounds, shortWriting, writeSounds } from './short-writing.ts';

const syllables = new Map([
  ['安', 'an'],
  ['鞍', 'an'],
  ['巴', 'ba'],
]);

test('characters are grouped by syllable, the commonest first', () => {
  const sounds = writeSounds('巴鞍安安', syllables);
  expect(sounds).toBe('an安鞍ba巴');
  expect([...readSounds(sounds)]).toEqual([...syllables]);
});

test('what is written is read as it was, with signs that are no characters', () => {
  const characters = '巴鞍安安';
  const short = shortWriting(commonCharacters(characters), syllables.keys());
  expect(short.write('安/鞍 110101,-巴')).not.toMatch(/[安鞍巴]/);
  expect(short.read(short.write('安/鞍 110101,-巴'))).toBe('安/鞍 110101,-巴');
});

test('characters beyond the common ones have letters of their own', () => {
  const many = Array.from({ length: 1500 }, (_, i) => String.fromCharCode(0x4e00 + i));
  const text = many.join('');
  const short = shortWriting(commonCharacters(text), many);
  expect(new Set(short.write(text)).size).toBe(many.length);
  expect(short.read(short.write(text))).toBe(text);
});

test('a letter that would be read as a character is refused', () => {
  const short = shortWriting('安', ['安']);
  expect(() => short.write('A区')).toThrow('"A" in "A区"');
});
