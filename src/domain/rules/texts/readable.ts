import { toSimplified } from '../../places/traditional.ts';

/** A text as readers take it in, and for each of its characters where it is written. */
export interface ReadableText {
  readonly text: string;
  /** Offset in the written text of each character; one more for the end. */
  readonly offsets: readonly number[];
}

/** A sentence of a readable text. */
export interface Sentence extends ReadableText {
  /** Whether signs were hidden between its characters: spaces, zero-width characters, dots. */
  readonly isDisguised: boolean;
}

const INVISIBLE = /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]/u;
const HAN = /\p{Script=Han}/u;
/** Signs that part no words of Chinese, but disguise them where they stand between two characters. */
const FILLER = /^[ \t\u00A0\u3000·•‧∙・･*_~^|\\+.\-]$/u;
const SENTENCE_END = /[。！？!?；;\n]/u;

/** Marks of Chinese text, which stay apart from those in numbers. */
const PUNCTUATION = '，：；（）！？';
const WIDE: ReadonlyMap<string, string> = new Map(
  Array.from(',:;()!?', (sign, index) => [sign, PUNCTUATION.charAt(index)]),
);

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
 * A text without what only disguises it: full-width and circled forms, traditional characters, invisible signs, and
 * single signs or spaces between two Chinese characters. Letters are small.
 * @example readable('第\u200b一 品 牌').text // '第一品牌'
 */
function readable(written: string): ReadableText {
  const characters: string[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const sign of written) {
    if (!INVISIBLE.test(sign)) {
      for (const plain of plainForm(sign)) {
        characters.push(plain);
        offsets.push(offset);
      }
    }
    offset += sign.length;
  }
  widenMarks(characters);
  const kept = characters.map((_, index) => !isFiller(characters, index));
  return {
    text: characters.filter((_, index) => kept[index]).join(''),
    offsets: [...offsets.filter((_, index) => kept[index]), written.length],
  };
}

/** The sentences of a text, each with its offsets in the whole text. */
export function sentencesOf(written: string): readonly Sentence[] {
  const { text, offsets } = readable(written);
  const sentences: Sentence[] = [];
  let start = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const isEnd = index === text.length || isSentenceEnd(text, index);
    if (!isEnd) continue;
    const end = Math.min(index + 1, text.length);
    if (text.slice(start, end).trim() !== '') {
      const part = offsets.slice(start, end + 1);
      const writtenLength = (part.at(-1) ?? 0) - (part[0] ?? 0);
      sentences.push({
        text: text.slice(start, end),
        offsets: part,
        isDisguised: writtenLength > end - start,
      });
    }
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
  const simple = toSimplified(sign.normalize('NFKC')).toLowerCase();
  return [...simple].map((character) => CLAIM_CHARACTERS.get(character) ?? character).join('');
}

// A half-width mark behind a Chinese character is one of Chinese text.
function widenMarks(characters: string[]): void {
  characters.forEach((sign, index) => {
    const wide = WIDE.get(sign);
    if (wide !== undefined && HAN.test(characters[index - 1] ?? '')) characters[index] = wide;
  });
}

// One sign or space between two Chinese characters; a dash of two signs parts a sentence.
function isFiller(characters: readonly string[], index: number): boolean {
  const [before = '', sign = '', after = ''] = characters.slice(Math.max(index - 1, 0), index + 2);
  return index > 0 && FILLER.test(sign) && HAN.test(before) && HAN.test(after);
}
