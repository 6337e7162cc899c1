import type { Division } from '../../places/gazetteer.ts';
import { isUnit } from '../../places/gazetteer.ts';
import type { Candidate, Resolution } from '../../places/resolution.ts';
import { isAccepted } from '../../places/resolution.ts';
import type { Atlas, Reading } from '../atlas.ts';
import { firstSuggestions, placesOf } from '../candidates.ts';
import type { Chain } from '../forms/chains.ts';
import { openChains } from '../forms/chains.ts';
import { readComplete } from './read-complete.ts';
import { severalPlaces } from './separators.ts';

const RANGE = /[到至~—-]+/gu;
/** Characters; in longer texts such a sign is one among others. */
const LONGEST = 60;

/**
 * Reads a unit and the stem of another one that follows without a sign: 漳州漳浦云霄. Neighbours under one parent are two
 * places; any other stem may be a word, so that both are asked about.
 */
export function readNextStem(
  atlas: Atlas,
  text: string,
  resolve: (part: string) => Resolution,
): Reading | undefined {
  const chain = longestUnit(atlas, text);
  if (!chain) return undefined;
  const [place, rest] = [text.slice(0, chain.end), text.slice(chain.end)];
  if (!isStem(atlas, rest)) return undefined;
  const next = readComplete(atlas, rest);
  const siblings = siblingsCalled(atlas, chain.last.division, rest);
  const isClear = next !== undefined && isAccepted(next);
  const [sibling, ...others] = siblings;
  if (isClear && others.length === 0 && sibling?.adcode === next.adcode) {
    return severalPlaces([place, rest].map(resolve));
  }
  const meant = siblings.length > 0 || !isClear ? siblings : placesOf(atlas, next);
  return meant.length > 0 ? askAbout([...placesRead(atlas, place), ...meant]) : undefined;
}

/** Reads two places with a sign or a word between that may mean what lies between them: 漳浦县到云霄县. */
export function readRange(atlas: Atlas, text: string): Reading | undefined {
  if (text.length > LONGEST) return undefined;
  for (const { 0: sign, index } of text.matchAll(RANGE)) {
    const first = readComplete(atlas, text.slice(0, index));
    const last = first && readComplete(atlas, text.slice(index + sign.length));
    if (last) return askAbout([...placesOf(atlas, first), ...placesOf(atlas, last)]);
  }
  return undefined;
}

function askAbout(places: readonly Candidate[]): Reading {
  return { outcome: 'unknown', candidates: firstSuggestions(places) };
}

function placesRead(atlas: Atlas, text: string): readonly Candidate[] {
  const reading = readComplete(atlas, text);
  return reading ? placesOf(atlas, reading) : [];
}

function longestUnit(atlas: Atlas, text: string): Chain | undefined {
  const chains = openChains(atlas.chainsOf(text), text);
  const end = chains.reduce((longest, chain) => Math.max(longest, chain.end), 0);
  return chains.find(
    (chain) =>
      chain.end === end &&
      isUnit(atlas.gazetteer, chain.last.division) &&
      (chain.last.form !== 'short' || chain.mentions.length > 1),
  );
}

// 沙县 is a whole name, though an old one; 莱芜 is short for the city that is no more.
function isStem(atlas: Atlas, rest: string): boolean {
  const chains = atlas.chainsOf(rest).filter(({ end }) => end === rest.length);
  const isShort = ({ mentions, last }: Chain) =>
    mentions.length === 1 && (last.form === 'short' || (last.row !== undefined && last.row.name !== rest));
  return chains.length > 0 && chains.every(isShort);
}

// 临夏市临夏: the city itself is named, so the county of that stem is meant by the second.
function siblingsCalled(atlas: Atlas, division: Division, stem: string): readonly Candidate[] {
  const parent = atlas.gazetteer.byAdcode.get(division.parent ?? '');
  const places = parent ? placesRead(atlas, parent.name + stem) : [];
  return places.filter(({ adcode, township }) => township === undefined && adcode !== division.adcode);
}
