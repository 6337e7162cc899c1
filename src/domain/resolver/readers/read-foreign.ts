import type { Division } from '../../places/gazetteer.ts';
import { isUnit, unitsUnder } from '../../places/gazetteer.ts';
import type { Candidate, Resolution } from '../../places/resolution.ts';
import type { Atlas, Reading } from '../atlas.ts';
import { firstSuggestions, placesOf, toCandidate } from '../candidates.ts';
import type { Chain } from '../forms/chains.ts';
import { openChains } from '../forms/chains.ts';
import {
  isCityPart,
  isException,
  isPlaceLike,
  isProse,
  isRemark,
  nameAtStart,
} from '../forms/place-shapes.ts';
import { hiddenPlaces } from '../forms/hidden-places.ts';
import { readComplete } from './read-complete.ts';
import { severalPlaces } from './separators.ts';

const SIGNS_AROUND = /^[:\s]+|\P{Script=Han}+$/gu;
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
  // 东莞市城区: the part of a city that is a unit itself.
  const isPart = elsewhere?.outcome === 'ambiguous' && rest.length === 2;
  if ((!elsewhere || isPart) && isUnit(atlas.gazetteer, above)) return undefined;
  if (!elsewhere && isException(rest)) return notBelow(atlas, above, []);
  const name = nameAtStart(rest.replace(SIGNS_AROUND, ''));
  const found = elsewhere ? placesOf(atlas, elsewhere) : [];
  const near = nearBelow(atlas, above, name, found.length > 0);
  if (found.length > 0 && near.length === 0) {
    if (above.level === 'prefecture' && isCityPart(name))
      return notBelow(atlas, above, partsOf(atlas, above));
    return { outcome: 'mismatch', candidates: found };
  }
  if (near.length === 0 && (isProse(rest) || (parent.last.form === 'short' && !isPlaceLike(rest))))
    return undefined;
  const far = found.length > 0 ? [] : atlas.nearNames().near(name);
  const hidden = found.length > 0 || near.length > 0 ? [] : hiddenPlaces(atlas, rest, above);
  const suggestions = [...near, ...far].map((division) =>
    toCandidate(atlas.gazetteer, division, 'suggestion'),
  );
  return notBelow(atlas, above, firstSuggestions([...hidden, ...suggestions, ...found]));
}

function notBelow(atlas: Atlas, above: Division, candidates: readonly Candidate[]): Reading {
  return { outcome: 'unknown', parent: toCandidate(atlas.gazetteer, above, 'candidate'), candidates };
}

// 湖州市城区: the word of any city; its own districts are meant, not the 城区 of another one.
function partsOf({ gazetteer }: Atlas, above: Division): readonly Candidate[] {
  const units = unitsUnder(gazetteer, above);
  const districts = units.filter((unit) => unit.name.endsWith('区'));
  const parts = districts.length > 0 ? districts : units;
  return firstSuggestions(parts.map((unit) => toCandidate(gazetteer, unit, 'suggestion')));
}

// A name that stands elsewhere is as likely a wrong parent as a slip of two characters.
function nearBelow(atlas: Atlas, above: Division, name: string, isElsewhere: boolean): readonly Division[] {
  const { nearUnder, looselyUnder } = atlas.nearNames();
  const near = nearUnder(above, name);
  if (near.length > 0 || isElsewhere || (isRemark(name) && !isPlaceLike(name))) return near;
  return looselyUnder(above, name);
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
