import { z } from 'astro/zod';
import { isCreditCode } from '../../domain/credit-code.ts';
import { isPhoneNumber } from '../../domain/phone.ts';
import type { Expectation } from '../../domain/problem.ts';
import type { NumberRange } from '../../domain/value-fault.ts';
import { parseResponse } from '../../domain/response.ts';

const ID = /^[a-z0-9][a-z0-9-]*$/;
const DOMAIN = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A text that passes a test; the expectation names it in messages. */
function tested(expected: Expectation, test: (text: string) => boolean) {
  return z.string({ error: expected }).refine(test, { error: expected });
}

/** Text that is not empty. */
export const text = tested('text', (value) => value.trim() !== '');

/** Name of another entry: letters, digits and hyphens. */
export const id = tested('id', isId).meta({ pattern: ID.source });

/** A real day, `2026-10-30`. */
export const date = tested('date', isDate).meta({ pattern: DATE.source });

/** A text or a bare number, as in `- 350604`. */
export const place = z
  .union([text, z.int()], { error: 'place' satisfies Expectation })
  .transform((value) => String(value));

/** A unified social credit code with a right check character. */
export const creditCode = tested('credit-code', isCreditCode);

/** A phone number in its one plain grouping. */
export const phoneNumber = tested('phone', isPhoneNumber);

/** An address of the web or of mail. */
export const address = tested('address', (value) => /^(?:https?:\/\/|mailto:|\/)/.test(value));

/** The address of the site, with a slash at its end. */
export const siteUrl = tested(
  'address',
  (value) => /^https?:\/\//.test(value) && URL.canParse(value),
).transform((value) => (value.endsWith('/') ? value : `${value}/`));

/** A domain without scheme or path: `example.com`. */
export const domain = tested('domain', isDomain);

export const relation = z.enum(['is-brand', 'authorised', 'independent', 'public-body']);

/** A promised time: `24小时`, `90分钟`, `24h`, `2天`. */
export const response = z
  .strictObject(
    {
      /** The time: `24小时`, `90分钟`, `24h`, `2天`. */
      within: tested('response', (value) => parseResponse(value) !== undefined),
      /** Counted on the calendar, or in working hours alone. */
      clock: z.enum(['calendar', 'working']),
    },
    { error: 'response-terms' satisfies Expectation },
  )
  .transform(({ within, clock }) => ({ minutes: parseResponse(within) ?? 0, text: within, clock }));

/** A cell that holds a list joined by `;`. */
export const joined = z
  .string()
  .default('')
  .transform((cell) =>
    cell
      .split(/[;；]/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );

/** A cell that holds a number of a range. */
export function numeric(expected: Expectation, range: NumberRange) {
  const fits = (cell: string) => NUMBER.test(cell) && isWithin(Number(cell), range);
  return z.string({ error: expected }).refine(fits, { error: expected, params: range }).transform(Number);
}

/** A path of this site, also of a file that an older site had. */
export const oldPath = tested('site-path', (value) => /^\/(?!\/)[^\s?#]*$/.test(value));

/** A page of this site, with a slash at both ends; what leads into a page follows `#`. */
export const sitePath = tested('site-path', (value) => /^\/(?!\/)(?:[^\s?#]*\/)?(?:#\S+)?$/.test(value));

/** Whether a text may be an id: small letters, digits and hyphens. */
export function isId(value: string): boolean {
  return ID.test(value);
}

/** Whether a text is a domain in small letters: `example.com`. */
export function isDomain(value: string): boolean {
  return DOMAIN.test(value);
}

/** Whether a text is a real day in the form `2026-10-30`. */
export function isDate(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`);
  return DATE.test(value) && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value);
}

/** Whether a number is one of a range. */
export function isWithin(
  value: number,
  { min = -Infinity, max = Infinity, isWhole = false }: NumberRange,
): boolean {
  return value >= min && value <= max && (!isWhole || Number.isInteger(value));
}
