import { expect, test } from 'vitest';
import type { DayRule } from '../data/values/field-marks.ts';
import { checkDays } from './day-checks.ts';

const at = { file: 'content/changes.csv', line: 2, column: 1 };
const check = (rule: DayRule, day: string) =>
  checkDays([{ rule, key: 'date', day, at }], { today: '2026-11-15', listDays: 180 }).map(({ kind }) => kind);

test.each([
  ['checked', 'date-future'],
  ['past', 'day-future'],
  ['change', 'change-future'],
  ['consent', 'consent-future'],
  ['prices', 'notice-prices-future'],
] as const)('a day of the rule %s may not lie in the future', (rule, kind) => {
  expect(check(rule, '2026-11-15')).toEqual([]);
  expect(check(rule, '2026-11-16')).toEqual([kind]);
});

test('what was checked too long ago is a notice', () => {
  expect(check('checked', '2026-05-19')).toEqual([]);
  expect(check('checked', '2026-05-18')).toEqual(['notice-stale']);
  expect(check('past', '2020-01-01')).toEqual([]);
});
