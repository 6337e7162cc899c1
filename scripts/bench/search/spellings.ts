import type { Division } from '../../../src/domain/places/gazetteer.ts';
import { simplifiedByTraditional } from '../../../src/domain/places/traditional.ts';
import { plainSyllables } from '../../../src/domain/spelling/syllables.ts';

/** The two ways to name a division: in full, and short. */
export function spellings({ name, stem }: Division): readonly string[] {
  return [name, stem];
}

/** The stem, or the full name where the stem is one character: nobody writes one character for a place. */
export function shortName({ name, stem }: Division): string {
  return stem.length > 1 ? stem : name;
}

/** Syllables of the full name, without tones. */
export function fullSyllables({ reading }: Division): readonly string[] {
  return plainSyllables(reading);
}

/** Syllables of the stem, without tones. */
export function stemSyllables(division: Division): readonly string[] {
  return fullSyllables(division).slice(0, division.stem.length);
}

/** Both pinyin spellings, the syllables joined by `mark`. */
export function pinyinSpellings(division: Division, mark = ''): readonly string[] {
  return [fullSyllables(division).join(mark), stemSyllables(division).join(mark)];
}

/**
 * All beginnings of a text, the text itself included.
 * @example beginnings('漳浦县') // ['漳', '漳浦', '漳浦县']
 */
export function beginnings(text: string): readonly string[] {
  return [...text].map((_, i) => text.slice(0, i + 1));
}

/** First letters of some syllables: `zp`. */
export function initialsOf(syllables: readonly string[]): string {
  return syllables.map((syllable) => syllable.charAt(0)).join('');
}

/**
 * Both spellings with either the first character or the others in pinyin.
 * @example mixedSpellings(zhangpu) // ['漳puxian', 'zhang浦县', '漳pu', 'zhang浦']
 */
export function mixedSpellings(division: Division): readonly string[] {
  const syllables = fullSyllables(division);
  return spellings(division).flatMap((text) => [
    text.charAt(0) + syllables.slice(1, text.length).join(''),
    (syllables[0] ?? '') + text.slice(1),
  ]);
}

const traditionalBySimplified = new Map(
  [...simplifiedByTraditional].reverse().map(([traditional, simplified]) => [simplified, traditional]),
);

/** A name in traditional characters where these are known. */
export function toTraditional(text: string): string {
  return [...text].map((character) => traditionalBySimplified.get(character) ?? character).join('');
}
