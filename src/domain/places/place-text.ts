import { toSimplified } from './traditional.ts';

/** A written place, cleaned of what carries no meaning. */
export interface PlaceText {
  /** Without spaces but between digits; separators between places are kept. */
  readonly text: string;
  /** The same, cut at its spaces. */
  readonly words: readonly string[];
  /** Whether more was mended than spaces around the text or after a code. */
  readonly isRepaired: boolean;
}

const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  middot: '·',
  zwnj: '',
  zwj: '',
};
const INVISIBLE = /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]/g;
const MIDDLE_DOTS = /[·•‧∙・･]/g;
const LIST_MARK = /^(?:[-–—*●◆■○▪①-⑳\p{Extended_Pictographic}]+|\(?\d{1,2}[.)、](?!\d))\s*/u;
const QUOTES = /["'“”‘’「」『』《》<>【】]/g;
const PUNCTUATION_AT_END = /[\s.。,、;:!…]+$/u;

/**
 * Cleans a written place: entities, invisible characters, full-width forms, traditional characters,
 * middle dots, quotes, list marks and punctuation at the end.
 * @example tidyPlace('· 廣西　南寧市、').text // '广西南宁市'
 */
export function tidyPlace(raw: string): PlaceText {
  const plain = decodeEntities(raw).replace(INVISIBLE, '').replace(MIDDLE_DOTS, '').trim();
  const line = toSimplified(plain.replace(LIST_MARK, '').normalize('NFKC'))
    .replace(QUOTES, '')
    .replace(LIST_MARK, '')
    .replace(PUNCTUATION_AT_END, '')
    .trim();
  const words = line.split(/[^\S\n\t]+/u).filter((word) => word !== '');
  const text = words.reduce(joinWords, '');
  return { text, words, isRepaired: text !== raw.trim().replace(/^(\d{6,12}) +/, '$1') };
}

// 350623 350622: digits do not run together.
function joinWords(text: string, word: string): string {
  return /\d$/.test(text) && /^\d/.test(word) ? `${text} ${word}` : text + word;
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]+));?/g, (entity, decimal, hex, name) => {
    if (name !== undefined) return NAMED_ENTITIES[String(name)] ?? entity;
    return fromCodePoint(decimal === undefined ? parseInt(String(hex), 16) : Number(decimal)) ?? entity;
  });
}

function fromCodePoint(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
