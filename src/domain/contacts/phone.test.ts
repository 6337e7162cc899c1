import { expect, test } from 'vitest';
import { isPhoneNumber, phoneData, phoneHref } from './phone.ts';

test.each(['400-000-0000', '0591-00000000', '010-00000000', '130-0000-0000', '95000', '12345'])(
  '%s is a number in its one plain grouping',
  (number) => expect(isPhoneNumber(number)).toBe(true),
);

test.each(['4000000000', '400-0000-000', '４００-000-0000', '4OO-000-0000', '400 000 0000', '0591-000', ''])(
  '"%s" is not',
  (number) => expect(isPhoneNumber(number)).toBe(false),
);

test.each([
  ['0591-00000000', '+86-591-00000000'],
  ['130-0000-0000', '+86-130-0000-0000'],
  ['400-000-0000', '400-000-0000'],
  ['12345', '12345'],
])('programs read %s as %s', (number, data) => expect(phoneData(number)).toBe(data));

test('the address of a number holds its digits alone', () => {
  expect(phoneHref('0591-00000000')).toBe('tel:+8659100000000');
});
