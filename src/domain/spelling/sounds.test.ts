import { expect, test } from 'vitest';
import { createSyllableCodes, soundsOf } from './sounds.ts';

const readings: Readonly<Record<string, readonly string[]>> = {
  乐: ['le', 'yue'],
  东: ['dong'],
  冬: ['dong'],
};
const encode = createSyllableCodes();
const sounds = (text: string) => soundsOf(text, (character) => readings[character] ?? [], encode);

test('what sounds the same has the same sound, one code a character', () => {
  expect(sounds('乐东')).toEqual(sounds('乐冬'));
  expect(sounds('乐东')).toEqual([encode('le') + encode('dong'), encode('yue') + encode('dong')]);
});

test('a text with a character that cannot be read has no sound', () => {
  expect(sounds('乐A')).toEqual([]);
});

test('the sounds of many readings are cut off, the likeliest kept', () => {
  expect(sounds('乐'.repeat(10))).toHaveLength(16);
  expect(sounds('乐'.repeat(10))[0]).toBe(encode('le').repeat(10));
});
