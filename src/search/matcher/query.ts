import { plainLetters } from '../../domain/spelling/syllables.ts';

/** What somebody typed, made comparable. */
export interface Query {
  /** Characters, letters and digits with nothing between them. */
  readonly text: string;
  /** The words as they were parted by spaces, apostrophes or other marks. */
  readonly words: readonly string[];
  /** Offsets in the text at which the second word and the ones after it begin. */
  readonly breaks: readonly number[];
  readonly hasHan: boolean;
  readonly hasLatin: boolean;
}

const longest = 60;

/** Syllables with their tones as digits: zhang1pu3; each has a vowel, so that mp3 is none. */
const numberedTones = /(?<![a-z\d])(?:(?=[a-z]{2})[a-z]{0,3}[aeiouv][a-z]{0,3}[1-5](?: |(?![\d])))+/g;

/**
 * Reads a query: full width to half, traditional to simplified, no tones, no marks.
 * @example readQuery('Zhāng pǔ', new Map()).text // 'zhangpu'
 */
export function readQuery(raw: string, simplified: ReadonlyMap<string, string>): Query {
  const plain = plainLetters(raw.normalize('NFKC').replace(/\p{Cf}/gu, '')).slice(0, longest);
  const folded = plain
    .replace(numberedTones, withoutDigits)
    .replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character);
  const words = folded.match(/[\p{Script=Han}a-z\d]+/gu) ?? [];
  const text = words.join('');
  return { text, words, breaks: breaksOf(words), hasHan: isHan(text), hasLatin: /[a-z]/.test(text) };
}

function withoutDigits(text: string): string {
  return text.replace(/\d/g, '');
}

/** Whether a text has a Chinese character. */
export function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

function breaksOf(words: readonly string[]): readonly number[] {
  let offset = 0;
  return words.slice(0, -1).map((word) => (offset += word.length));
}
