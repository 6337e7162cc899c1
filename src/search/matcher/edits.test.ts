import { expect, test } from 'vitest';
import { editCost, isOneEdit } from './edits.ts';

test.each([
  ['zhangbu', 'zhangpu', true],
  ['zhangpuu', 'zhangpu', true],
  ['zhanpu', 'zhangpu', true],
  ['zhanpgu', 'zhangpu', true],
  ['hzangpu', 'zhangpu', true],
  ['zhangpu', 'zhangpu', false],
  ['zhanbu', 'zhangpu', false],
  ['zhagnup', 'zhangpu', false],
  ['aa', 'aaaa', false],
])('%s for %s: one edit is %s', (a, b, expected) => {
  expect([isOneEdit(a, b), isOneEdit(b, a)]).toEqual([expected, expected]);
});

test('letters that sound alike cost less than others, and a wrong first letter most', () => {
  expect(['zangpu', 'zhangmu', 'chagpu'].map((text) => editCost('zhangpu', text))).toEqual([0, 1, 2]);
});
