import type { Division } from '../gazetteer.ts';
import { isUnit } from '../gazetteer.ts';
import type { Candidate, Resolution } from '../resolution.ts';
import type { Atlas, Reading } from './atlas.ts';
import { placesOf, toCandidate } from './candidates.ts';
import type { Chain } from './chains.ts';
import { openChains } from './chains.ts';
import { isPlaceLike, isProse, nameAtStart } from './place-shapes.ts';
import { readComplete } from './read-complete.ts';
import { severalPlaces } from './separators.ts';

const MAX_SUGGESTIONS = 5;

/** Characters of a name with its suffix, and of the longest written with its parents. */
const SHORTEST_FULL = 3;
const LONGEST_WITH_PARENT = 24;

const RANKS = { province: 0, prefecture: 1, county: 2 } as const;

/**
 * Reads a parent followed by what does not lie in it: a county of another parent, a misspelt name, or
 * a second place.
 */
export function readForeign(
  atlas: Atlas,
  text: string,
  resolve: (part: string) => Resolution,
): Reading | undefined {
  const parent = parentAtStart(atlas, text);
  if (!parent) return undefined;
  const rest = text.slice(parent.end);
  const above = parent.last.division;
  const elsewhere = readComplete(atlas, rest);
  if (elsewhere && !isLower(atlas, rest, above)) {
    return severalPlaces([text.slice(0, parent.end), rest].map(resolve));
  }
  if (!elsewhere && isUnit(atlas.gazetteer, above)) return undefined;
  const name = nameAtStart(rest);
  const found = elsewhere ? placesOf(atlas, elsewhere) : [];
  const near = nearBelow(atlas, above, name, found.length > 0);
  if (found.length > 0 && near.length === 0) return { outcome: 'mismatch', candidates: found };
  if (near.length === 0 && (isProse(rest) || (parent.last.form === 'short' && !isPlaceLike(rest))))
    return undefined;
  const far = found.length > 0 ? [] : atlas.nearNames().near(name);
  const suggestions = [...near, ...far].map((division) =>
    toCandidate(atlas.gazetteer, division, 'suggestion'),
  );
  return {
    outcome: 'unknown',
    parent: toCandidate(atlas.gazetteer, above, 'candidate'),
    candidates: firstDistinct([
      ...suggestions,
      ...found.map((one) => ({ ...one, why: 'suggestion' as const })),
    ]),
  };
}

/** Reads a text that no name begins: nearest names, where it looks like a place at all. */
export function readUnknown(atlas: Atlas, text: string): Reading {
  const near = isProse(text) ? [] : atlas.nearNames().near(nameAtStart(text));
  if (near.length === 0 && !isPlaceLike(text)) return { outcome: 'none', candidates: [] };
  const suggestions = near.map((division) => toCandidate(atlas.gazetteer, division, 'suggestion'));
  return { outcome: 'unknown', candidates: firstDistinct([...placesAtEnd(atlas, text), ...suggestions]) };
}

// A misspelt parent hides a right name behind it: 龙研市长汀县.
function placesAtEnd(atlas: Atlas, text: string): readonly Candidate[] {
  if (text.length > LONGEST_WITH_PARENT) return [];
  for (let start = 1; start <= text.length - SHORTEST_FULL; start += 1) {
    const reading = readComplete(atlas, text.slice(start));
    const places = reading ? placesOf(atlas, reading) : [];
    if (places.length > 0) return places.map((place) => ({ ...place, why: 'suggestion' as const }));
  }
  return [];
}

// A name that stands elsewhere is as likely a wrong parent as a slip of two characters.
function nearBelow(atlas: Atlas, above: Division, name: string, isElsewhere: boolean): readonly Division[] {
  const { nearUnder, looselyUnder } = atlas.nearNames();
  const near = nearUnder(above, name);
  return near.length > 0 || isElsewhere ? near : looselyUnder(above, name);
}

// The longest chain; where a county ends it, the rest is an address or a second place. A prefecture
// without counties is followed by townships, or by a county that is not its own.
function parentAtStart({ chainsOf }: Atlas, text: string): Chain | undefined {
  const chains = openChains(chainsOf(text), text);
  const longest = lastEnd(chains);
  return chains.find((chain) => chain.end === longest && !isCounty(chain));
}

function isCounty({ last }: Chain): boolean {
  return last.division.level === 'county';
}

function lastEnd(chains: readonly Chain[]): number {
  return chains.reduce((last, { end }) => Math.max(last, end), 0);
}

function isLower({ chainsOf }: Atlas, rest: string, above: Division): boolean {
  const chains = chainsOf(rest);
  const longest = lastEnd(chains);
  const first = chains.find(({ end }) => end === longest)?.mentions[0]?.division;
  return first !== undefined && RANKS[first.level] > RANKS[above.level];
}

function firstDistinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const byCode = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if (!byCode.has(candidate.adcode)) byCode.set(candidate.adcode, candidate);
  }
  return [...byCode.values()].slice(0, MAX_SUGGESTIONS);
}
