import { createLexicon } from '../matcher/lexicon.ts';
import type { Lexicon } from '../matcher/lexicon.ts';
import type { Place } from '../place-index/place.ts';
import type { TownshipShard } from './township-index.ts';
import { readTownshipNames } from './township-names.ts';

/** Prepares township files for looking up, each of them once. */
export function createTownshipLexicons(lexicon: Lexicon): (shard: TownshipShard) => Lexicon {
  const known = new WeakMap<TownshipShard, Lexicon>();
  let places: ReadonlyMap<string, Place> | undefined;
  return (shard) => {
    const made = known.get(shard);
    if (made) return made;
    places ??= new Map(lexicon.names.map(({ place }) => [place.adcode, place]));
    const names = readTownshipNames(shard, lexicon, places);
    const townships = createLexicon({ ...lexicon, names }, lexicon);
    known.set(shard, townships);
    return townships;
  };
}
