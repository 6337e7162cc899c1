import { expect, test } from 'vitest';
import { textWords, wordsIn } from './text-words.ts';

const texts = (query: string) => textWords(query).map(({ text, longer }) => longer ?? text);

test('a query is cut into words, and a single character goes with the word before it', () => {
  expect(texts('保险柜开锁')).toEqual(['保险柜', '开锁']);
  expect(texts('东山县')).toEqual(['东山县']);
  expect(texts('EOSafe 3000，电池')).toEqual(['eosafe', '3000', '电池']);
});

test('one character alone is asked for only where nothing else is', () => {
  expect(texts('换 电池')).toEqual(['电池']);
  expect(texts('锁')).toEqual(['锁']);
  expect(texts('，。')).toEqual([]);
});

test('what makes it a question is not looked for', () => {
  expect(texts('怎么投诉')).toEqual(['投诉']);
  expect(texts('保修多久')).toEqual(['保修']);
  expect(texts('如何取消')).toEqual(['取消']);
  expect(texts('怎么')).toEqual(['怎么']);
});

test('a page has a word only where it stands there whole', () => {
  expect(wordsIn('东洲区由东山组上门', textWords('东山县'))).toEqual(['东山']);
  expect(wordsIn('东洲区', textWords('东山县'))).toEqual([]);
  expect(wordsIn('家用保险柜', textWords('保险柜'))).toEqual(['保险柜']);
  expect(wordsIn('示例 Hotline', textWords('hotline'))).toEqual(['hotline']);
});
