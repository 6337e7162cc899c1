/**
 * The `tel:` address of a number as it is shown.
 * @example phoneHref('400-000-0000') // 'tel:4000000000'
 */
export function phoneHref(number: string): string {
  return `tel:${number.replaceAll('-', '')}`;
}

const forms = [
  /^[48]00-\d{3}-\d{4}$/,
  /^0\d{2,3}-\d{7,8}$/,
  /^1\d{2}-?\d{4}-?\d{4}$/,
  /^(?:95|96)\d{3,4}$/,
  /^1(?:10|19|20|22)$|^12\d{3}$/,
];

/**
 * Whether a number is written in its one plain grouping with ASCII digits: 400-000-0000, 0591-00000000,
 * a mobile number, 95xxx, 12345.
 * @example isPhoneNumber('4OO-000-0000') // false
 */
export function isPhoneNumber(text: string): boolean {
  return forms.some((form) => form.test(text));
}
