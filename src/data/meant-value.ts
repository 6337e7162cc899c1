import { creditCodeFault, isCreditCode } from '../domain/credit-code.ts';
import type { ReadHours } from '../domain/opening-hours/day-hours.ts';
import { readDayTimes, readOpeningHours } from '../domain/opening-hours.ts';
import { groupPhone, phoneFault } from '../domain/phone.ts';
import type { Expectation } from '../domain/problem.ts';
import type { Fault } from '../domain/value-fault.ts';
import { nearest } from './nearest.ts';
import { isDate, isDomain, isId } from './schemas/fields.ts';

interface Meant {
  readonly fault?: Fault;
  /** The value as it should be written, where what is written tells it. */
  readonly instead?: string;
}

const WRITTEN_DATE = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d\d)(\d\d))$/;

/**
 * What a value that does not fit was probably meant to be, and why it does not fit. A value is offered only where
 * it says the same in the right form.
 * @param options the values that the key takes, where they are few
 * @example meantValue('date', '2026年11月5日', []) // { instead: '2026-11-05' }
 */
export function meantValue(expected: Expectation, value: string, options: readonly string[]): Meant {
  const meant = readMeant(expected, value, options);
  return meant.instead === value ? {} : meant;
}

function readMeant(expected: Expectation, value: string, options: readonly string[]): Meant {
  if (expected === 'list') return found(meantList(value));
  return readers[expected]?.(plainText(value), options) ?? {};
}

type Reader = (plain: string, options: readonly string[]) => Meant;

const readers: Partial<Readonly<Record<Expectation, Reader>>> = {
  date: meantDate,
  'one-of': (plain, options) => found(nearest(plain, options)),
  id: (plain) => found(isId(plain.toLowerCase()) ? plain.toLowerCase() : undefined),
  number: (plain) => found(meantNumber(plain)),
  share: (plain) => found(meantShare(plain)),
  phone: (plain) => {
    const grouped = groupPhone(plain);
    return grouped === undefined ? blame(phoneFault(plain)) : found(grouped);
  },
  hours: (plain) => blame(faultOf(readOpeningHours(plain))),
  'day-times': (plain) => blame(faultOf(readDayTimes(plain))),
  'credit-code': meantCode,
  domain: (plain) => found(meantDomain(plain)),
  'site-path': (plain) => found(/^[\w/-]+$/.test(plain) ? `/${plain.replace(/^\/+|\/+$/g, '')}/` : undefined),
};

function meantDate(plain: string): Meant {
  const [, year = '', month, day, month2 = '', day2 = ''] = WRITTEN_DATE.exec(plain.replace(/\s/g, '')) ?? [];
  if (year === '') return {};
  const date = [year, (month ?? month2).padStart(2, '0'), (day ?? day2).padStart(2, '0')].join('-');
  return isDate(date) ? { instead: date } : { fault: { what: 'no-day' } };
}

function meantCode(plain: string): Meant {
  const code = plain.replace(/[\s-]/g, '').toUpperCase();
  return isCreditCode(code) ? { instead: code } : blame(creditCodeFault(code));
}

// `1,200`, `88单` and `１２` say a number plainly.
function meantNumber(plain: string): string | undefined {
  const [, digits] = /^(\d[\d,]*(?:\.\d+)?)\s*[单分钟件]*$/.exec(plain) ?? [];
  return digits === undefined ? undefined : String(Number(digits.replaceAll(',', '')));
}

// 96.6% is 0.966.
function meantShare(plain: string): string | undefined {
  const [, digits] = /^(\d{1,3}(?:\.\d+)?)\s*%$/.exec(plain) ?? [];
  if (digits === undefined || Number(digits) > 100) return meantNumber(plain);
  return String(Number((Number(digits) / 100).toFixed(6)));
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

// The domain of an address that was copied from a browser.
function meantDomain(plain: string): string | undefined {
  const host = plain
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#].*$/, '');
  return isDomain(host) ? host : undefined;
}

// Without what an editor's keyboard adds: full-width signs, quotes, spaces around.
function plainText(value: string): string {
  return value
    .normalize('NFKC')
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
