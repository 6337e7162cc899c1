import { groupPhone } from '../../domain/contacts/phone.ts';
import { chineseDate } from '../../strings/dates.ts';

/**
 * Whether a text shows a phone number, with or without hyphens and the country's prefix.
 * @example showsPhone('打0591-00000000', '+8659100000000') // true
 */
export function showsPhone(text: string, number: string): boolean {
  const digits = number.replace(/^\+86/, '').replaceAll('-', '');
  // A landline number has its 0 only inside the country.
  const isLandline = number.startsWith('+86') && groupPhone(digits) === undefined;
  return text.replaceAll('-', '').includes(isLandline ? `0${digits}` : digits);
}

/**
 * Whether a text shows the hours of one span; those of a closed day open and close at midnight.
 * @example showsSpan('每天8:30–18:00', '08:30', '18:00') // true
 */
export function showsSpan(text: string, opens: string, closes: string): boolean {
  if (opens === '00:00' && closes === '00:00') return /休息|无人接听/u.test(text);
  const end = closes === '23:59' ? '24:00' : closes;
  if (opens === '00:00' && end === '24:00' && text.includes('24小时')) return true;
  return new RegExp(`(?<![\\d:])${clockForm(opens)}[–-](?:次日)?${clockForm(end)}(?!\\d)`, 'u').test(text);
}

/**
 * Whether a text shows a day, as 2026-10-30 or 2026年10月30日.
 * @example showsDay('2026年10月30日核对', '2026-10-30T00:00:00') // true
 */
export function showsDay(text: string, value: string): boolean {
  const day = value.slice(0, '2026-10-30'.length);
  return /^\d{4}-\d\d-\d\d$/.test(day) && (text.includes(day) || text.includes(chineseDate(day)));
}

/** A sum of money of structured data: one price, or its limits, and what it is paid for. */
export interface Sum {
  readonly price?: unknown;
  readonly minPrice?: unknown;
  readonly maxPrice?: unknown;
  readonly unitText?: unknown;
}

/**
 * Whether a text shows a sum of money in the form of our fee tables.
 * @example showsSum('上门费30–60元', { minPrice: 30, maxPrice: 60 }) // true
 */
export function showsSum(text: string, { price, minPrice, maxPrice, unitText }: Sum): boolean {
  const limit = maxPrice === undefined ? '元起' : `–${written(maxPrice)}元`;
  const sum = price === undefined ? `${written(minPrice)}${limit}` : `${written(price)}元`;
  const unit = unitText === undefined ? '' : `/${written(unitText)}`;
  return new RegExp(`${figurePattern(sum + unit)}(?![起/])`, 'u').test(text);
}

/**
 * Whether a text shows a figure that is no part of a longer one.
 * @example showsFigure('上门费130元', '30元') // false
 */
export function showsFigure(text: string, figure: string): boolean {
  return new RegExp(figurePattern(figure), 'u').test(text);
}

function figurePattern(figure: string): string {
  const escaped = figure.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  return `(?<![\\d.–])${escaped}${/\d$/.test(figure) ? String.raw`(?!\d)` : ''}`;
}

function written(value: unknown): string {
  return String(value);
}

function clockForm(time: string): string {
  return time.replace(/^0?(\d)/, '0?$1');
}
