import type { Found } from '../rule.ts';
import type { InBoth } from '../rule.ts';
import type { Sentence } from './readable.ts';
import { SELLER } from './words.ts';

/** A match of a pattern, with what stands around it in its clause. */
export interface Match {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The clause up to the match, and behind it. */
  readonly before: string;
  readonly after: string;
  /** The whole sentence. */
  readonly sentence: string;
  readonly groups: readonly (string | undefined)[];
}

const CLAUSE_END = /[，,：:；;。！？!?()\n“”"「」]/u;

/** A claim that is denied, or laid to others: 不自称官方售后, 冒充官网的, 没有百分之百防水的门锁. */
const DENIED_BEFORE =
  /(?:没有(?:任何|人|哪家)?|没人|谁也|做不到|不是|并非|不自称|不敢说|谈不上|从不)[^，。]{0,14}$|(?:不(?![好开收满到用限了错管论仅但同止断])|没|未|非|别|勿|禁止|假|冒|骗|自称|所谓|声称|宣称|号称|谎称|相信|以为|从事)[^，。]{0,6}$/u;
const DENIED_BEHIND =
  /^[^，。]{0,8}(?:没有$|没有的|不存在|不可能|是假|是骗|不是我们|不可信|别信|不要信|靠不住|不能证明)|^[^，。]{0,4}(?:要有|须有|应当|必须有)/u;
const ASKED = /[?？]$|吗|是不是|是否|怎么|怎样|如何|为什么|哪[个里家些]|什么/u;
/** What others do, and what to do then: 先转定金的，挂断就行. */
const ABOUT_OTHERS =
  /(?:的|网页|号码|人|电话)，?(?:请|就|都|先|多半|马上|赶紧)?(?:不要|别|挂断|拒|小心|当心|举报|告诉我们|报警|是骗|是假)/u;
/** Inside quotes, and what makes quoted words one's own: 我们是“全国第一”, “全国第一”的品牌. */
const IN_QUOTES = /[“"][^“”"]*$/u;
const OWN_BEFORE =
  /(?:我们|本店|本公司|我司|本中心|本站|荣获|获得?|打造|堪称|享有)[^，。“”"]{0,6}[“"][^“”"]*$/u;
const OWN_BEHIND = new RegExp(`^[^“”"]*[”"](?:的)?(?:${SELLER})`, 'u');

/** Every match of a pattern in a sentence. */
export function matchesIn({ text }: Sentence, pattern: RegExp): readonly Match[] {
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map((match) => {
    const [whole, ...groups] = match;
    const end = match.index + whole.length;
    const lastEnd = [...text.slice(0, match.index)].findLastIndex((sign) => CLAUSE_END.test(sign)) + 1;
    const nextEnd = text.slice(end).search(CLAUSE_END);
    return {
      text: whole,
      start: match.index,
      end,
      before: [...text.slice(0, match.index)].slice(lastEnd).join(''),
      after: text.slice(end, nextEnd === -1 ? text.length : end + nextEnd),
      sentence: text,
      groups,
    };
  });
}

/** Whether the words around a match take it back, or lay it to somebody else. */
export function isDenied(match: Match): boolean {
  const { text, before, after, sentence, end } = match;
  const isTakenBack =
    DENIED_BEFORE.test(before) || DENIED_BEHIND.test(after) || /不是|并非|不算|没有/u.test(text);
  return isTakenBack || ABOUT_OTHERS.test(sentence.slice(end)) || isQuoted(match);
}

function isQuoted({ sentence, start, end }: Match): boolean {
  const before = sentence.slice(0, start);
  return IN_QUOTES.test(before) && !OWN_BEFORE.test(before) && !OWN_BEHIND.test(sentence.slice(end));
}

/** Whether the sentence asks instead of saying. */
export function isAsked({ sentence }: Match): boolean {
  return ASKED.test(sentence.trim());
}

/** Whether nothing follows the match in its clause. */
export function endsClause({ after }: Match): boolean {
  return after.trim() === '';
}

/** A match as what a rule found. */
export function found({ start, end }: Match, fact?: InBoth): Found {
  return { start, end, ...(fact && { fact }) };
}

/**
 * The number that Chinese or Arabic digits say; undefined where they say none.
 * @example numberIn('二十四') // 24
 * @example numberIn('9.9') // 9.9
 */
export function numberIn(digits: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(digits)) return Number(digits);
  if (digits === '半') return 0.5;
  const [, hundreds = '', tens = '', ones = ''] =
    /^(?:([一二两三四五六七八九])百零?)?(?:([一二三四五六七八九]?)十)?([一二两三四五六七八九]?)$/u.exec(
      digits,
    ) ?? [];
  if (digits === '' || (hundreds === '' && !digits.includes('十') && ones === '')) return undefined;
  const value = (sign: string) => Math.max('零一二三四五六七八九'.indexOf(sign.replace('两', '二')), 0);
  const ten = digits.includes('十') ? (tens === '' ? 1 : value(tens)) : 0;
  return value(hundreds || '零') * 100 + ten * 10 + value(ones || '零');
}

/** Digits as people write them, for patterns. */
export const NUMBER = String.raw`(\d+(?:\.\d+)?|[一二两三四五六七八九十百半]+)`;
