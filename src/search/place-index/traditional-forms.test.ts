import { expect, test } from 'vitest';
import { readTraditional, writeTraditional } from './traditional-forms.ts';

const pairs = new Map([
  ['廣', '广'],
  ['寧', '宁'],
  ['甯', '宁'],
  ['縣', '县'],
]);

test('traditional forms stand at the place of their character, and gaps are counted', () => {
  expect(writeTraditional('广西/南宁 广宁', pairs)).toBe('廣,2,寧甯');
});

test('what was written is read again, without forms of characters that the text does not have', () => {
  const text = '西南宁 广宁';
  expect([...readTraditional(text, writeTraditional(text, pairs))]).toEqual([
    ['寧', '宁'],
    ['甯', '宁'],
    ['廣', '广'],
  ]);
});
