import { expect, test } from 'vitest';
import { nearestWord } from './nearest-word.ts';

const keys = ['place', 'services', 'response', 'days', 'note', 'verified', 'source'];

test.each([
  ['reponse', 'response'],
  ['dasy', 'days'],
  ['Note', 'note'],
  ['ｎｏｔｅ', 'note'],
  ['service', 'services'],
  ['verifed', 'verified'],
])('%s is near %s', (word, key) => expect(nearestWord(word, keys)).toBe(key));

test.each(['remark', 'title', 'a', '备注', ''])('%s is near no key', (word) =>
  expect(nearestWord(word, keys)).toBeUndefined(),
);
