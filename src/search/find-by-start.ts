import type { Hit } from './hits.ts';
import type { Lexicon } from './lexicon.ts';
import type { PlaceName } from './places.ts';
import type { Query } from './query.ts';
import { spelledLengths } from './spelled.ts';

/** Places whose name begins with the query, spelled in any way; also after the name of a place above. */
export function findByStart({ text }: Query, lexicon: Lexicon): readonly Hit[] {
  const own = lexicon.namesFrom(text.charAt(0)).flatMap((name) => startHit(name, text, 0));
  return [...own, ...findBelow(text, lexicon, (name, rest) => startHit(name, rest, 1))];
}

/** Applies a test to the names below each place that the query begins with, and to what follows it. */
export function findBelow(
  text: string,
  lexicon: Lexicon,
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
  return [{ name, kind: isWhole(name, text, lengths) ? 'prefix' : 'spelled', cost, rest: '' }];
}

/** Whether every syllable but the last one is whole. */
function isWhole(name: PlaceName, text: string, lengths: readonly number[]): boolean {
  if (!/[a-z]/.test(text)) return true;
  return lengths.slice(0, -1).every((length, i) => length === name.syllables[i]?.length);
}
