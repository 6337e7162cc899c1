import { expect, test } from 'vitest';
import { dateInShanghai } from './today.ts';

test('the day begins at midnight in Shanghai', () => {
  expect(dateInShanghai(Date.UTC(2026, 10, 14, 15, 59))).toBe('2026-11-14');
  expect(dateInShanghai(Date.UTC(2026, 10, 14, 16, 0))).toBe('2026-11-15');
});
