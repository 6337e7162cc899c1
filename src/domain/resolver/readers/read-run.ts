import type { Candidate } from '../../places/resolution.ts';
import type { Atlas, Reading } from '../atlas.ts';
import { firstSuggestions, placesOf } from '../candidates.ts';
import { readComplete } from './read-complete.ts';

/** Characters. */
const LONGEST = 24;
const BETWEEN = /^[或和及与跟]/u;

/**
 * Reads short names that run on from the first character to the last: 漳浦云霄, 漳浦或云霄. They may be words by chance,
 * so the places are suggestions.
 */
export function readRun(atlas: Atlas, text: string): Reading | undefined {
  if (text.length > LONGEST) return undefined;
  const places = placesFrom(atlas, text);
  return places && { outcome: 'unknown', candidates: firstSuggestions(places) };
}

function placesFrom(atlas: Atlas, text: string): readonly Candidate[] | undefined {
  const whole = readComplete(atlas, text);
  if (whole) return placesOf(atlas, whole);
  const end = atlas.chainsOf(text).reduce((longest, chain) => Math.max(longest, chain.end), 0);
  const first = end === 0 ? undefined : readComplete(atlas, text.slice(0, end));
  const others = first && placesFrom(atlas, text.slice(end).replace(BETWEEN, ''));
  return first && others && [...placesOf(atlas, first), ...others];
}
