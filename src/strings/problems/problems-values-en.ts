import type { Expectation } from '../../domain/problems/problem.ts';
import type { Fault, NumberRange } from '../../domain/problems/value-fault.ts';
import { isHoursFault } from '../../domain/problems/value-fault.ts';
import { hoursFaultEn } from './hours-faults.ts';
import { positionText } from './position-text.ts';
import type { ProblemTexts } from './problem-texts.ts';

/** The texts in English of keys and values that do not fit. */
export const valueProblemsEn = {
  'schema-missing': ({ key, ...due }) => ({
    message: `The key "${key}" is missing.`,
    hint: `Write ${wantedText(due)}.`,
  }),
  'schema-unknown-key': ({ key, known, nearest }) => {
    const nearestText = nearest === undefined ? [] : [`Did you mean "${nearest}"?`];
    const knownText = known.length > 0 ? [`Known: ${known.join(', ')}.`] : [];
    const hint = [...nearestText, ...knownText].join(' ');
    return { message: `The key "${key}" is not known here.`, ...(hint !== '' && { hint }) };
  },
  'schema-key-outside': ({ key, parent }) => ({
    message: `"${key}" belongs below "${parent}", but stands beside it.`,
    hint: `Put two more spaces before "${key}".`,
  }),
  'schema-invalid': ({ key, value, fault, instead, ...due }) => ({
    message:
      value.trim() === ''
        ? `${subject(key, due.isEntry)} is empty.`
        : `"${value}" does not fit${key === '' ? '' : ` the key "${key}"`}${fault ? `: ${faultText(fault)}` : ''}.`,
    hint: `Write ${wantedText(due)}${due.isOptional ? ', or take the key out' : ''}.${instead === undefined ? '' : ` Here: ${instead}`}`,
  }),
  'period-reversed': ({ start, end, first }) => ({
    message: `The period ends on ${end}, before it begins on ${start}.`,
    hint: `It begins at ${positionText(first)}; check whether the two days are swapped.`,
  }),
  'redirect-itself': ({ path }) => ({
    message: `"${path}" leads to itself.`,
    hint: 'Write the new address under to, or take the row out.',
  }),
} satisfies Partial<ProblemTexts>;

function subject(key: string, isEntry = false): string {
  if (key === '') return 'This';
  return isEntry ? `An entry of "${key}"` : `The key "${key}"`;
}

function wantedText({
  expected,
  options,
  range,
}: {
  readonly expected: Expectation;
  readonly options: readonly string[];
  readonly range?: NumberRange;
}): string {
  return expected === 'number' && range ? rangeText(range) : `${wanted[expected]}${options.join(', ')}`;
}

function rangeText({ min, max, isWhole = false }: NumberRange): string {
  const what = isWhole ? 'a whole number' : 'a number';
  if (min !== undefined && max !== undefined) return `${what} from ${String(min)} to ${String(max)}`;
  if (min !== undefined) return `${what}, ${String(min)} or more`;
  return max === undefined ? what : `${what}, ${String(max)} or less`;
}

function faultText(fault: Fault): string {
  if (isHoursFault(fault)) return hoursFaultEn(fault);
  switch (fault.what) {
    case 'length':
      return `it has ${String(fault.is)} characters instead of ${fault.due.join(' or ')}`;
    case 'sign':
      return `"${fault.sign}" cannot stand in it`;
    case 'check':
      return 'its check character does not fit, so at least one character was copied wrongly';
    case 'no-day':
      return 'there is no such day';
  }
}

const wanted: Readonly<Record<Expectation, string>> = {
  text: 'a text',
  list: 'a list with at least one entry: an entry a line, each behind "- "; short ones in brackets on one line, with ", " between them',
  object: 'lines of "key: value"',
  number: 'a number without quotes',
  share: 'a share from 0 to 1, such as 0.93',
  boolean: 'true or false, without quotes',
  date: 'a real day, such as 2026-10-30',
  response: 'a time such as 24小时, 90分钟, 24h or 2天',
  'response-terms':
    'time and clock, such as { within: 24小时, clock: calendar }; clock is calendar or working (working hours alone)',
  phone:
    'one number in its plain grouping and without an extension, such as 400-000-0000, 0591-00000000, 139-0000-0000',
  'credit-code': 'the 18 digits and capitals (no I, O, S, V, Z) of a credit code; the last one is its check',
  address: 'an address that begins with https:// or mailto:, or with / on this site',
  'site-url': 'an address that begins with https://, such as https://example.com/',
  domain: 'a domain without https:// and slash, such as example.com',
  'site-path': 'an address of this site that begins and ends with /, such as /fujian/zhangzhou/',
  place: 'a place, such as 漳州市漳浦县',
  'one-of': 'one of: ',
  id: 'an id of small letters, digits and hyphens, such as minnan-2',
  hours:
    'days and times, such as 周一至周六8:30–18:00，周日休息; day and night is 每天24小时, by appointment 周六仅限预约',
  'day-times': 'times, such as 9:00–12:00、14:00–18:00',
  weekday: 'a day of the week, such as 周五',
  'ids-or-all': 'all, or a list of ids, such as [hotline]',
  authorisation: 'the authorisation: brand, number, scope, regions, validUntil and source, a line each',
  'technician-hash': 'the 64 digits that npm run technician prints',
  'technician-salt': 'the salt that npm run technician prints: 32 or more of 0-9 and a-f',
};
