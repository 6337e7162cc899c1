import { creditCodeFault, isCreditCode } from '../../domain/contacts/credit-code.ts';
import type { ReadHours } from '../../domain/hours/day-hours.ts';
import { readDayTimes, readOpeningHours } from '../../domain/hours/opening-hours.ts';
import { groupPhone, phoneFault } from '../../domain/contacts/phone.ts';
import type { Expectation } from '../../domain/problems/expectations.ts';
import type { Fault } from '../../domain/problems/value-fault.ts';
import { nearestWord } from '../../domain/spelling/nearest-word.ts';
import { meantOption } from '../../strings/problems/wording/option-names.ts';
import { meantAddress, meantDomain, meantPath, meantUrl } from './meant-address.ts';
import { meantNumber, meantResponse, meantShare } from './meant-number.ts';
import { isDate, isId } from './fields.ts';

interface Meant {
  readonly fault?: Fault;
  /** The value as it should be written, where what is written tells it. */
  readonly instead?: string;
}

const WRITTEN_DATE =
  /^(\d{4})(?:[-/.年、](\d{1,2})[-/.月、](\d{1,2})[日号.]?|(\d\d)(\d\d))(?:T?\d{1,2}:\d\d(?::\d\d)?)?(?:\(?(?:周|星期).\)?)?$/;

/** Days as spreadsheets count them, of the years 2009 to 2064. */
const DAY_NUMBER = /^[4-5]\d{4}$/;
const DAY_NUMBER_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * What a value that does not fit was probably meant to be, and why it does not fit. A value is offered only where
 * it says the same in the right form.
 * @param options the values that the key takes, where they are few
 * @example meantValue('date', '2026年11月5日', []) // { instead: '2026-11-05' }
 */
export function meantValue(expected: Expectation, value: string, options: readonly string[]): Meant {
  const meant = readMeant(expected, value, options);
  return meant.instead === value && expected !== 'boolean' && expected !== 'number' ? {} : meant;
}

function readMeant(expected: Expectation, value: string, options: readonly string[]): Meant {
  if (expected === 'list') return found(meantList(value));
  return readers[expected]?.(plainText(value), options) ?? {};
}

type Reader = (plain: string, options: readonly string[]) => Meant;

const readers: Partial<Readonly<Record<Expectation, Reader>>> = {
  date: meantDate,
  'one-of': (plain, options) => {
    const bare = plain.replace(/\(.*\)$/, '');
    return found(meantOption(bare, options) ?? nearestWord(bare, options));
  },
  weekday: (plain) => found(meantWeekday(plain)),
  boolean: (plain) => found(meantBoolean(plain)),
  response: (plain) => found(meantResponse(plain)),
  'site-url': (plain) => found(meantUrl(plain)),
  'ids-or-all': (plain) => found(/^(?:全部|所有|全都|ALL)$/i.test(plain) ? 'all' : meantList(plain)),
  address: (plain) => found(meantAddress(plain)),
  id: (plain) => found(meantId(plain)),
  number: (plain) => found(meantNumber(plain)),
  share: (plain) => found(meantShare(plain)),
  phone: (plain) => {
    const number = plain.replace(/^(?:tel|电话)[:\s]*/i, '');
    const grouped = groupPhone(number);
    return grouped === undefined ? blame(phoneFault(number)) : found(grouped);
  },
  hours: (plain) => blame(faultOf(readOpeningHours(plain))),
  'day-times': (plain) => blame(faultOf(readDayTimes(plain))),
  'credit-code': meantCode,
  domain: (plain) => found(meantDomain(plain)),
  'site-path': (plain) => found(meantPath(plain)),
};

function meantDate(plain: string): Meant {
  if (DAY_NUMBER.test(plain)) {
    return { instead: new Date(DAY_NUMBER_ZERO + Number(plain) * DAY).toISOString().slice(0, 10) };
  }
  const [, year = '', month, day, month2 = '', day2 = ''] = WRITTEN_DATE.exec(plain.replace(/\s/g, '')) ?? [];
  if (year === '') return {};
  const date = [year, (month ?? month2).padStart(2, '0'), (day ?? day2).padStart(2, '0')].join('-');
  return isDate(date) ? { instead: date } : { fault: { what: 'no-day' } };
}

function meantCode(plain: string): Meant {
  const code = plain.replace(/[\s-]/g, '').toUpperCase();
  return isCreditCode(code) ? { instead: code } : blame(creditCodeFault(code));
}

// A list in other brackets, or without any, its entries separated by any comma.
function meantList(value: string): string | undefined {
  if (value.trim() === '' || value.includes('\n')) return undefined;
  const inner = value.trim().replace(/^[[【［(（]([^]*)[\]】］)）]$/u, '$1');
  const parts = inner.split(/[,，、;；]/).map((part) => part.trim());
  // Lines that ran together are entries of another kind.
  if (parts.some((part) => /\s/.test(part))) return undefined;
  return `[${parts.filter((part) => part !== '').join(', ')}]`;
}

// `星期五`, `礼拜天` and `五`.
function meantWeekday(plain: string): string | undefined {
  const [, day] = /^(?:周|星期|礼拜)?([一二三四五六日天])$/.exec(plain) ?? [];
  return day === undefined ? undefined : `周${day.replace('天', '日')}`;
}

// `是`, `yes` and `TRUE`, as spreadsheets and habits write it.
function meantBoolean(plain: string): string | undefined {
  if (/^(?:true|yes|y|on|是|对|1)$/i.test(plain)) return 'true';
  return /^(?:false|no|n|off|否|不是|0)$/i.test(plain) ? 'false' : undefined;
}

function meantId(plain: string): string | undefined {
  const id = plain.toLowerCase().replace(/[\s_.]+/g, '-');
  return isId(id) ? id : undefined;
}

// Without what an editor's keyboard adds: full-width signs, quotes, spaces around, signs that nobody sees.
function plainText(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .trim()
    .replace(/^["'“”‘’「]+|["'“”‘’」]+$/g, '');
}

function faultOf(read: ReadHours<unknown>): Fault | undefined {
  return 'fault' in read ? read.fault : undefined;
}

function found(instead: string | undefined): Meant {
  return instead === undefined || instead === '' ? {} : { instead };
}

function blame(fault: Fault | undefined): Meant {
  return fault === undefined ? {} : { fault };
}
