import type { Hit } from '../matcher/hits.ts';
import { isOutside, meetsInFull } from '../matcher/hits.ts';
import type { Lexicon } from '../matcher/lexicon.ts';
import { isEverydayWord } from '../matcher/not-places.ts';
import { isHan } from '../matcher/query.ts';
import type { Query } from '../matcher/query.ts';
import { townshipKeyOf, townshipKeyOfCharacter } from './township-keys.ts';

const level = /镇|乡|街道|苏木|办事处|(?:[场园区局]|中心|公司)$/;
const longestWithoutLevel = 6;
const shortest = 2;
const shortestLatin = 4;

/**
 * Keys of the township files that may answer a query better than the places do; see `PlaceMatcher`.
 * @param hits the places that answer it
 */
export function townshipKeysFor(query: Query, hits: readonly Hit[], lexicon: Lexicon): readonly string[] {
  if (query.text.length < shortest || isEverydayWord(query.text)) return [];
  if (hits.some((hit) => meetsInFull(hit) && !(hit.name.alias && isOutside(hit)))) return [];
  const tail = tailOf(query, hits, lexicon);
  const first = tail.charAt(0);
  if (isHan(first)) {
    if (tail.length > longestWithoutLevel && !level.test(tail)) return [];
    const syllable = lexicon.syllableOf.get(first);
    return [syllable === undefined ? townshipKeyOfCharacter(first) : townshipKeyOf(syllable)];
  }
  if (!/^[a-z]+$/.test(tail) || tail.length < shortestLatin) return [];
  return [...new Set(firstSyllables(tail, lexicon).map(townshipKeyOf))];
}

/** Where the township stands: what follows the place that a query begins with, or all of it. */
function tailOf({ text, words, hasHan }: Query, hits: readonly Hit[], lexicon: Lexicon): string {
  const inside = hits.find(({ kind }) => kind === 'inside');
  const rest = inside ? restBehind(text, inside) : '';
  if (inside && rest !== '')
    return isPartOfName(rest) && !text.includes(inside.name.name) ? fromStem(text, inside, lexicon) : rest;
  if (hasHan) return /^[a-z]{4,}(\p{Script=Han}{2,})$/u.exec(text)?.[1] ?? text;
  if (words.length > 1) return text;
  return tailOfLetters(text, lexicon);
}

/** What follows the name of a place in a text; nothing where other words stand before it. */
function restBehind(text: string, { name: { name, stemLength }, rest }: Hit): string {
  const written = [name, name.slice(0, stemLength)].find((form) => text.includes(form));
  if (written !== undefined) return text.slice(text.indexOf(written) + written.length);
  const letters = rest.replaceAll(' ', '');
  return text.endsWith(letters) ? letters : '';
}

/** A text from the stem of a place on, where another place stands before it: 奎屯市, then 乌鲁木齐西路街道. */
function fromStem(text: string, { name: { name, stemLength } }: Hit, lexicon: Lexicon): string {
  const start = text.indexOf(name.slice(0, stemLength));
  return lexicon.dictionary('characters').has(text.slice(0, start)) ? text.slice(start) : text;
}

/**
 * Whether it belongs to the name before it: the level, as in 朝阳镇, but not 镇头镇, one character with it, as in
 * 宝山路街道 and 太平寨镇, or a street, as in 南京东路街道.
 */
function isPartOfName(rest: string): boolean {
  return /^(?:(?:[镇乡]|街道|苏木)(?!.+(?:[镇乡]|街道)$)|.(?:镇|乡|街道|苏木|地区)$|[东南西北中][路街道]街道$)/.test(
    rest,
  );
}

/** `longhe` of `dinganlonghe`: what follows the longest name of two syllables. */
function tailOfLetters(text: string, lexicon: Lexicon): string {
  for (let end = text.length - shortestLatin; end >= shortestLatin; end -= 1) {
    const forms = lexicon.dictionary('letters').get(text.slice(0, end)) ?? [];
    if (forms.some(({ characters }) => characters.length > 1)) return text.slice(end);
  }
  return text;
}

/** The syllables that letters may begin with, where they can be syllables at all: `xi` and `xian`. */
function firstSyllables(letters: string, { syllableOf }: Lexicon): readonly string[] {
  const syllables = new Set(syllableOf.values());
  const starts = [1, 2, 3, 4, 5, 6].map((length) => letters.slice(0, length));
  return starts.filter((start) => syllables.has(start) && isSpelt(letters.slice(start.length), syllables));
}

/** Whether letters fall into syllables, of which the last may be cut short. */
function isSpelt(letters: string, syllables: ReadonlySet<string>): boolean {
  if (letters.length <= 1) return true;
  const [...known] = syllables;
  return known.some(
    (syllable) =>
      syllable.startsWith(letters) ||
      (letters.startsWith(syllable) && isSpelt(letters.slice(syllable.length), syllables)),
  );
}
