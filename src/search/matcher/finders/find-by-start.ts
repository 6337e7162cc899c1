import type { Hit, MatchKind } from '../hits.ts';
import type { Lexicon } from '../lexicon.ts';
import type { PlaceName } from '../../place-index/place.ts';
import { isHan } from '../query.ts';
import type { Query } from '../query.ts';
import { spelledLengths } from '../../../domain/spelling/spelled-lengths.ts';

const shortestBehind = 2;

/** Places whose name begins with the query, spelled in any way; also after the name of a place above. */
export function findByStart({ text }: Query, lexicon: Lexicon): readonly Hit[] {
  const own = lexicon.namesFrom(text.charAt(0)).flatMap((name) => startHit(name, text, 0));
  return [...own, ...findBelow(text, lexicon, (name, rest) => startHit(name, rest, 1))];
}

/** Places below one that a text speaks of, whose names begin with what follows it there: 小寨 of 西安雁塔区小寨. */
export function findStartBehind(
  { text }: Query,
  { name: { place }, rest }: Hit,
  lexicon: Lexicon,
): readonly Hit[] {
  if (rest.length < shortestBehind || !text.endsWith(rest)) return [];
  return lexicon.namesBelow(place).flatMap((name) => startHit(name, rest, 1));
}

/** Applies a test to the names below each place that the query begins with, and to what follows it. */
export function findBelow(
  text: string,
  lexicon: Pick<Lexicon, 'dictionary' | 'namesBelow'>,
  test: (name: PlaceName, rest: string) => readonly Hit[],
): readonly Hit[] {
  const hits: Hit[] = [];
  for (let end = 2; end < text.length; end += 1) {
    const head = text.slice(0, end);
    const spelling = /^[a-z]/.test(head) ? 'letters' : 'characters';
    const hubs = lexicon.dictionary(spelling).get(head) ?? [];
    const rest = text.slice(end);
    for (const { name } of hubs) {
      for (const below of lexicon.namesBelow(name.place)) hits.push(...test(below, rest));
    }
  }
  return hits;
}

function startHit(name: PlaceName, text: string, cost: number): readonly Hit[] {
  const lengths = spelledLengths(text, name);
  if (!lengths) return [];
  return [{ name, kind: kindOf(name, text, lengths), cost, rest: '' }];
}

/** A name or stem that is spelled to its end, in characters and syllables mixed, counts as one: 井xing. */
function kindOf(name: PlaceName, text: string, lengths: readonly number[]): MatchKind {
  if (!/[a-z]/.test(text)) return 'prefix';
  const whole = wholeSyllables(name, text, lengths);
  if (!whole.slice(0, -1).every((isWhole) => isWhole)) return 'spelled';
  if (!isHan(text) || whole.at(-1) !== true) return 'prefix';
  if (lengths.length === name.name.length) return 'name';
  return lengths.length === name.stemLength ? 'stem' : 'prefix';
}

/** Of each character that a text takes up, whether it is written itself or its whole syllable is. */
function wholeSyllables(name: PlaceName, text: string, lengths: readonly number[]): readonly boolean[] {
  let start = 0;
  return lengths.map((length, i) => {
    const piece = text.slice(start, (start += length));
    return isHan(piece) || piece === name.syllables[i];
  });
}
