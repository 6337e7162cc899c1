import { z } from 'astro/zod';
import { isCreditCode } from '../../domain/contacts/credit-code.ts';
import { parseOpeningHours, readDayTimes } from '../../domain/hours/opening-hours.ts';
import { isPhoneNumber } from '../../domain/contacts/phone.ts';
import type { Expectation } from '../../domain/problems/expectations.ts';
import type { NumberRange } from '../../domain/problems/value-fault.ts';
import { parseResponse } from '../../domain/coverage/response.ts';
import { hoursText } from '../../strings/hours.ts';
import type { TextRole } from '../../domain/rules/rule.ts';
import type { DayRule, IdKind } from './field-marks.ts';
import { fieldMarks } from './field-marks.ts';

const ID = /^[a-z0-9][a-z0-9-]*$/;
const DOMAIN = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const WEEKDAY = /^周[一二三四五六日]$/;
const SALT = /^[0-9a-f]{32,}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A text that passes a test; the expectation names it in messages. */
function tested(expected: Expectation, test: (text: string) => boolean) {
  return z.string({ error: expected }).refine(test, { error: expected });
}

const filled = tested('text', (value) => value.trim() !== '');

/** Text that is not empty; claims in it are held against the rules. */
export const text = textAs('text');

/** A title, or what stands in titles. */
export const title = textAs('title');

/** The name of a company or a place of work. */
export const name = textAs('name');

/** A price as shown. */
export const price = textAs('price');

/** Where something is known from, or who wrote it. */
export const source = textAs('source');

function textAs(role: TextRole) {
  return filled.clone().register(fieldMarks, { text: role });
}

/** Text that names a place. */
export const placeText = tested('place', (value) => value.trim() !== '');

/** Name of another entry: letters, digits and hyphens. */
export const id = tested('id', isId).meta({ pattern: ID.source });

/** The id of another entry. Whether that exists is checked once all files are read. */
export function reference(kind: IdKind) {
  return tested('id', (value) => value.trim() !== '')
    .meta({ pattern: ID.source })
    .register(fieldMarks, { refersTo: kind });
}

/** A real day, `2026-10-30`. */
export const date = tested('date', isDate).meta({ pattern: DATE.source });

/** A day that may not lie in the future; its rule says what is wrong if it does. */
export function dayOf(rule: DayRule) {
  return date.clone().register(fieldMarks, { day: rule });
}

/** A text or a bare number, as in `- 350604`. */
export const place = z
  .union([filled, z.int()], { error: 'place' satisfies Expectation })
  .transform((value) => String(value));

/** A unified social credit code with a right check character. */
export const creditCode = tested('credit-code', isCreditCode);

/** A phone number in its one plain grouping. */
export const phoneNumber = tested('phone', isPhoneNumber);

/** An address of the web or of mail. */
export const address = tested('address', (value) => /^(?:https?:\/\/|mailto:|\/)/.test(value));

/** The address of the site, with a slash at its end. */
export const siteUrl = tested(
  'site-url',
  (value) => /^https?:\/\//.test(value) && URL.canParse(value),
).transform((value) => (value.endsWith('/') ? value : `${value}/`));

/** A domain without scheme or path: `example.com`. */
export const domain = tested('domain', isDomain);

export const relation = z.enum(['is-brand', 'authorised', 'independent', 'public-body']);

/** A promised time: `24小时`, `90分钟`, `24h`, `2天`. */
export const response = z
  .strictObject(
    {
      within: tested('response', (value) => parseResponse(value) !== undefined).describe(
        '多久：24小时、90分钟、24h、2天。',
      ),
      clock: z.enum(['calendar', 'working']).describe('calendar 按自然时间算，working 只算工作时间。'),
    },
    { error: 'response-terms' satisfies Expectation },
  )
  .transform(({ within, clock }) => ({ minutes: parseResponse(within) ?? 0, text: within, clock }));

/** Hours by the day of the week, in their one form: 周一至周六8:30–18:00. */
export const hours = tested('hours', (value) => parseOpeningHours(value) !== undefined).transform((value) =>
  hoursText.line(parseOpeningHours(value) ?? []),
);

/** The times of one day: 9:00–12:00, 24小时, 仅限预约. */
export const dayTimes = tested('day-times', (value) => 'hours' in readDayTimes(value)).transform((value) => {
  const read = readDayTimes(value);
  return 'hours' in read ? read.hours : undefined;
});

/** A day of the week, 1 is Monday: 周五. */
export const weekday = tested('weekday', (value) => WEEKDAY.test(value))
  .meta({ pattern: WEEKDAY.source })
  .transform((value) => '一二三四五六日'.indexOf(value.slice(1)) + 1);

/** Ids of other entries, or `all`. */
export function idsOrAll(kind: IdKind) {
  const all = tested('ids-or-all', (value) => value === 'all').meta({ pattern: '^all$' });
  return z
    .union([z.array(reference(kind)).min(1), all], { error: 'ids-or-all' satisfies Expectation })
    .transform((value) => (typeof value === 'string' ? ('all' as const) : value));
}

/** What `npm run technician` prints: 64 hexadecimal digits. */
export const technicianHash = tested('technician-hash', (value) => /^[0-9a-f]{64}$/.test(value));

/** What hashes are salted with: 32 or more hexadecimal digits. */
export const technicianSalt = tested('technician-salt', (value) => SALT.test(value)).meta({
  pattern: SALT.source,
});

/** A cell that holds a list joined by `;`. */
export const joined = z.string().default('').transform(toParts);

/** A cell that holds ids of other entries, joined by `;`. */
export function joinedReferences(kind: IdKind) {
  return z.string().default('').transform(toParts).register(fieldMarks, { refersTo: kind });
}

/** The same, with one part at least. */
export function filledList(expected: Expectation) {
  return tested(expected, (cell) => toParts(cell).length > 0).transform(toParts);
}

/** A cell that holds a number within a range; the range is reported for a missing one too. */
export function numeric(expected: Expectation, range: NumberRange) {
  const fits = (cell: unknown) =>
    typeof cell === 'string' && NUMBER.test(cell) && isWithin(Number(cell), range);
  return z.unknown().refine(fits, { error: expected, params: range }).transform(Number);
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

function toParts(cell: string): readonly string[] {
  return cell
    .split(/[;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
