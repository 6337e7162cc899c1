import { toSimplified } from '../../places/traditional.ts';
import { DISGUISES, plainSign } from './disguises.ts';

/** A text as readers take it in, and for each of its characters where it is written. */
export interface ReadableText {
  readonly text: string;
  /** Offset in the written text of each character; one more for the end. */
  readonly offsets: readonly number[];
}

/** A sentence of a readable text, or a whole text. */
export type Sentence = ReadableText;

const INVISIBLE =
  /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\u20E3\uFE00-\uFE0F\uFEFF]/u;
const SENTENCE_END = /[。！？!?；;\n]/u;
/** Marks of Chinese text, which stay apart from those in numbers. */
const PUNCTUATION = '，：；（）！？';

/** Traditional characters of claims that place names do not have. */
const CLAIM_CHARACTERS: ReadonlyMap<string, string> = new Map(
  Array.from(
    '頂顶級级獨独馳驰終终絕绝優优領领導导選选認认證证權权質质廠厂務务師师團团隊队競竞敵敌際际專专業业價价錢钱費费電电話话熱热線线維维開开鎖锁網网點点顧顾客客評评'.matchAll(
      /(.)(.)/gu,
    ),
    ([, traditional = '', simple = '']) => [traditional, simple],
  ),
);

/**
 * A text without what only disguises it: full-width and circled forms, traditional characters, invisible signs,
 * homophones and spellings, and single signs or spaces between two Chinese characters. Letters are small.
 * @example readable('第\u200b一 品 牌').text // '第一品牌'
 */
export function readable(written: string): ReadableText {
  const offsets: number[] = [];
  let text = '';
  let offset = 0;
  for (const sign of written) {
    const plain = INVISIBLE.test(sign) ? '' : plainForm(sign);
    offsets.push(...Array.from({ length: plain.length }, () => offset));
    text += plain;
    offset += sign.length;
  }
  const plain: ReadableText = { text, offsets: [...offsets, written.length] };
  return DISGUISES.reduce((read, [pattern, by]) => replaced(read, pattern, by), plain);
}

/** A text as it is written. */
export function asWritten(text: string): ReadableText {
  return { text, offsets: Array.from({ length: text.length + 1 }, (_, offset) => offset) };
}

/** The sentences of a text, each with its offsets in the whole text. */
export function sentencesOf(written: string): readonly Sentence[] {
  const { text, offsets } = readable(written);
  const sentences: Sentence[] = [];
  let start = 0;
  for (let index = 0; index <= text.length; index += 1) {
    if (index < text.length && !isSentenceEnd(text, index)) continue;
    const end = Math.min(index + 1, text.length);
    if (text.slice(start, end).trim() !== '')
      sentences.push({ text: text.slice(start, end), offsets: offsets.slice(start, end + 1) });
    start = end;
  }
  return sentences;
}

// 400。000。0000 is one number.
function isSentenceEnd(text: string, index: number): boolean {
  const isInNumber = /\d/.test(text.charAt(index - 1)) && /\d/.test(text.charAt(index + 1));
  return SENTENCE_END.test(text.charAt(index)) && !isInNumber;
}

function plainForm(sign: string): string {
  if (PUNCTUATION.includes(sign)) return sign;
  const simple = toSimplified(plainSign(sign) ?? sign.normalize('NFKC')).toLowerCase();
  return [...simple].map((character) => CLAIM_CHARACTERS.get(character) ?? character).join('');
}

// What is read instead of a stretch stands where the stretch begins.
function replaced({ text, offsets }: ReadableText, pattern: RegExp, by: string): ReadableText {
  let [read, end] = ['', 0];
  const kept: number[] = [];
  for (const { 0: stretch, index } of text.matchAll(pattern)) {
    read += text.slice(end, index) + by;
    kept.push(...offsets.slice(end, index), ...Array.from(by, () => offsets[index] ?? 0));
    end = index + stretch.length;
  }
  return end === 0
    ? { text, offsets }
    : { text: read + text.slice(end), offsets: [...kept, ...offsets.slice(end)] };
}
