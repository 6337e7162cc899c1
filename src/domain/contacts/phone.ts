import type { Origin } from '../problems/position.ts';
import type { Fault } from '../problems/value-fault.ts';

export interface Phone {
  readonly id: string;
  /** As shown, in one grouping: `400-000-0000`. */
  readonly number: string;
  readonly owner: string;
  readonly purpose: string;
  readonly brands: readonly string[];
  readonly hours: string;
  /** ISO date on which the number was last called. */
  readonly verified: string;
  readonly method: string;
  readonly origin: Origin;
}

/**
 * The `tel:` address of a number as it is shown, in E.164 where it has such a form.
 * @example phoneHref('400-000-0000') // 'tel:4000000000'
 * @example phoneHref('0591-00000000') // 'tel:+8659100000000'
 */
export function phoneHref(number: string): string {
  return `tel:${internationalForm(number)?.replaceAll('-', '') ?? number.replaceAll('-', '')}`;
}

/**
 * A number as programs read it: landline and mobile numbers with the country's prefix; numbers that only the country
 * itself can dial (400, 95xxx, 12345) as they are shown.
 * @example phoneData('0591-00000000') // '+86-591-00000000'
 */
export function phoneData(number: string): string {
  return internationalForm(number) ?? number;
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

/** Beginnings of numbers, the digits that they have in all, and how these are grouped. */
const kinds: readonly {
  readonly begins: RegExp;
  readonly due: readonly number[];
  readonly groups: RegExp;
}[] = [
  { begins: /^[48]00/, due: [10], groups: /^(...)(...)(....)$/ },
  { begins: /^1[3-9]/, due: [11], groups: /^(...)(....)(....)$/ },
  { begins: /^0(?:10|2\d)/, due: [11], groups: /^(...)(.{8})$/ },
  { begins: /^0[3-9]/, due: [11, 12], groups: /^(....)(.{7,8})$/ },
];

/**
 * The number in its one plain grouping, where its digits are a number's: without the country's prefix, spaces,
 * brackets and full-width signs.
 * @example groupPhone('+86 0591 0000 0000') // '0591-00000000'
 */
export function groupPhone(text: string): string | undefined {
  const digits = digitsOf(text);
  const groups = kinds
    .find(({ begins }) => begins.test(digits))
    ?.groups.exec(digits)
    ?.slice(1);
  const grouped = groups?.join('-') ?? digits;
  return isPhoneNumber(grouped) ? grouped : undefined;
}

/** What is wrong with a number that cannot be grouped: a sign that none has, or how many digits it has. */
export function phoneFault(text: string): Fault | undefined {
  const digits = digitsOf(text);
  const sign = /\D/u.exec(digits)?.[0];
  if (sign !== undefined) return { what: 'sign', sign };
  const due = kinds.find(({ begins }) => begins.test(digits))?.due ?? [];
  if (due.length === 0 || due.includes(digits.length)) return undefined;
  return { what: 'length', is: digits.length, due };
}

function internationalForm(number: string): string | undefined {
  if (/^1\d{2}-?\d{4}-?\d{4}$/.test(number)) return `+86-${number}`;
  return /^0\d/.test(number) ? `+86-${number.slice(1)}` : undefined;
}

function digitsOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s()\-–—−‐]/g, '')
    .replace(/^(?:\+|00)86/, '');
}
