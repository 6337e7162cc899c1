import { expect, test } from 'vitest';
import { isCreditCode } from './credit-code.ts';

test('the example of the standard is a credit code', () => {
  expect(isCreditCode('91350100M000100Y43')).toBe(true);
});

test.each(['91350100M000100Y4Z', '91350100M000100Y4', '91350100I000100Y43', '', '９1350100M000100Y43'])(
  '%s is none',
  (text) => {
    expect(isCreditCode(text)).toBe(false);
  },
);
