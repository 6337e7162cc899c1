import type { Division } from '../../places/gazetteer.ts';
import type { Candidate } from '../../places/resolution.ts';
import type { Atlas } from '../atlas.ts';
import { placesOf, toTownshipCandidate } from '../candidates.ts';
import { isWithin } from './chains.ts';
import { isTownshipLike } from './place-shapes.ts';
import { readComplete } from '../readers/read-complete.ts';

/** Characters of a name with its suffix, and of the longest written with its parents. */
const SHORTEST_FULL = 3;
const LONGEST_WITH_PARENT = 24;
/** Townships; of a name that more have, nobody is helped by the first of them. */
const FEW = 5;

/**
 * Places that a text may mean though nothing before them was understood: the township of that name (虎门镇), anywhere or
 * below a division, or the place at the end, behind a misspelt parent (龙研市长汀县).
 */
export function hiddenPlaces(atlas: Atlas, text: string, above?: Division): readonly Candidate[] {
  if (text.length > LONGEST_WITH_PARENT) return [];
  const townships = isTownshipLike(text) ? townshipsCalled(atlas, text, above) : [];
  return townships.length > 0 ? townships : placesAtEnd(atlas, text);
}

function townshipsCalled(atlas: Atlas, name: string, above?: Division): readonly Candidate[] {
  const { gazetteer } = atlas;
  const found = atlas.townshipsCalled(name).flatMap((township) => {
    const unit = gazetteer.byAdcode.get(township.county);
    const isBelow = unit && (!above || unit === above || isWithin(gazetteer, unit, above));
    return isBelow ? [toTownshipCandidate(gazetteer, unit, township, 'suggestion')] : [];
  });
  return found.length > FEW ? [] : found;
}

function placesAtEnd(atlas: Atlas, text: string): readonly Candidate[] {
  for (let start = 1; start <= text.length - SHORTEST_FULL; start += 1) {
    const reading = readComplete(atlas, text.slice(start));
    const places = reading ? placesOf(atlas, reading) : [];
    if (places.length > 0) return places;
  }
  return [];
}
