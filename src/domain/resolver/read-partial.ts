import { isUnit } from '../gazetteer.ts';
import type { Atlas, Reading } from './atlas.ts';
import { distinctCandidates, fullName, toCandidate, toTownshipCandidate } from './candidates.ts';
import type { Chain } from './chains.ts';
import { openChains } from './chains.ts';
import { isProse } from './place-shapes.ts';
import { townshipAtStart } from './township-names.ts';

/** Reads a unit, perhaps with a township, and keeps what follows: an address. */
export function readPartial(atlas: Atlas, text: string): Reading | undefined {
  const chains = openChains(atlas.chainsOf(text), text).filter((chain) => isSure(atlas, chain));
  const found = chains.map((chain) => readAddress(atlas, chain, text));
  const longest = Math.max(...found.map(({ end }) => end));
  const best = found.filter(({ end }) => end === longest);
  const rest = text.slice(longest);
  if (best.length === 0 || isProse(rest)) return undefined;
  const candidates = distinctCandidates(best.map(({ candidate }) => candidate));
  const [candidate, ...others] = candidates;
  if (!candidate) return undefined;
  if (others.length > 0) return { outcome: 'ambiguous', rest, candidates };
  const { adcode, township } = candidate;
  const place = township === undefined ? { adcode } : { adcode, township };
  return { outcome: 'partial', ...place, read: fullName(candidate), rest, candidates: [] };
}

// A stem alone may be anything: 东方的天空.
function isSure({ gazetteer }: Atlas, { last, mentions }: Chain): boolean {
  if (!isUnit(gazetteer, last.division) || (last.row?.successors.length ?? 1) > 1) return false;
  return last.form === 'full' || mentions.length > 1 || last.isProven === true;
}

function readAddress(atlas: Atlas, { end, last }: Chain, text: string) {
  const { gazetteer } = atlas;
  const match = townshipAtStart(atlas.townshipsOf(last.division), text.slice(end));
  if (!match) return { end, candidate: toCandidate(gazetteer, last.division, 'candidate') };
  const candidate = toTownshipCandidate(gazetteer, last.division, match.township, 'candidate');
  return { end: end + match.length, candidate };
}
