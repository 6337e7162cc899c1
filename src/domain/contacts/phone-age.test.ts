import { expect, test } from 'vitest';
import { neededPhones, phoneAge } from './phone-age.ts';

test.each([
  ['2026-08-17', 'checked'],
  ['2026-08-16', 'stale'],
  ['2026-05-19', 'stale'],
  ['2026-05-18', 'hidden'],
])(
  'a number last called on %s is %s on 2026-11-15 where it must be called every 90 days',
  (verified, age) => {
    expect(phoneAge({ verified }, '2026-11-15', 90)).toBe(age);
  },
);

test('the hotline and the numbers of the matters are needed', () => {
  const contact = { refund: { phone: 'complaints', ready: [], then: [] }, book: { ready: [], then: [] } };
  expect([...neededPhones({ hotline: 'hotline', contact })]).toEqual(['hotline', 'complaints']);
});
