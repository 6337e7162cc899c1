import type { Edit } from './yaml-edits.ts';
import { insert, quote } from './yaml-edits.ts';
import { meantKey } from '../../strings/problems/wording/key-names.ts';
import type { Slip } from './yaml-flow-slips.ts';

const NAMED = /^(?<name>\d{6}|[\p{Script=Han}\d ]*\p{Script=Han})(?<colon>\s*[:：]\s*)(?<terms>[^[\s].*)?$/u;
/** What a text must stand in quotes for. */
const SIGNS = /:(?:\s|$)|\s#|^[#&*!|>@`%?-]/;
const DAYS = /[周日天号逢隔]|星期|礼拜|工作日/;
/** Words of terms and remarks; what has none of them may be a place below the one before the colon. */
const REMARK =
  /\d|每|逢|周[一二三四五六日末]|星期|礼拜|[上下]午|工作日|节假日|电话|[预先约仅只不停除请需要]|加收|收费|免费/;

/**
 * A place of a region list with its terms behind a colon, `- 漳浦县: 每周二`: the place is no key, but the value of one.
 * It is shown with a key a line; it is read in braces, so that each line stays one.
 * @param at offset of the text in its line
 * @param column where the keys of the entry are to stand, counted from 0
 */
export function placeTermsSlip(line: string, at: number, column: number): Slip | undefined {
  const text = line.slice(at).trimEnd();
  const { name = '', colon = '', terms = '' } = NAMED.exec(text)?.groups ?? {};
  if (name === '' || meantKey(name, ['place']) !== undefined) return undefined;
  const gap = { at: at + name.length, length: colon.length };
  if (terms === '') return termsSlip(at, [insert(at, 'place: '), { ...gap, text: '' }]);
  if (terms.startsWith('{')) {
    const isClosed = terms.endsWith('}');
    const brace = { at: gap.at, length: gap.length + 1, text: ',' };
    return isClosed ? termsSlip(at, [insert(at, '{ place: '), brace]) : undefined;
  }
  if (!REMARK.test(terms)) return placesSlip(text, at, colon);
  const key = DAYS.test(terms) ? 'days' : 'note';
  const quotes = /^(["']).*\1$/.test(terms) ? [] : quote(gap.at + gap.length, terms);
  const shown: readonly Edit[] = [
    insert(at, 'place: '),
    { ...gap, text: `\n${' '.repeat(column)}${key}: ` },
    ...(SIGNS.test(terms) ? quotes : []),
  ];
  const read: readonly Edit[] = [
    insert(at, '{ place: '),
    { ...gap, text: `, ${key}: ` },
    ...quotes,
    insert(at + text.length, ' }'),
  ];
  return termsSlip(at, [
    ...shown.map((edit) => ({ ...edit, isShownOnly: true })),
    ...read.map((edit) => ({ ...edit, isReadOnly: true })),
  ]);
}

// `漳州市: 漳浦县` is a place with its parent; with a full-width colon YAML reads it as one text.
function placesSlip(text: string, at: number, colon: string): Slip | undefined {
  const isText = !/:\s/.test(colon);
  return isText ? undefined : { kind: 'yaml-colon-in-value', at, edits: quote(at, text) };
}

function termsSlip(at: number, edits: readonly Edit[]): Slip {
  return { kind: 'yaml-place-terms', at, edits };
}

/** An entry of a list of names that begins with a sign of YAML's: it is no part of the name. */
export function nameSignSlip(text: string, at: number): Slip {
  const signs = /^[@`%\]},&*!\s]+/.exec(text)?.[0] ?? '';
  return { kind: 'yaml-place-sign', at, edits: [{ at, length: signs.length, text: '' }] };
}
