import { isUnit } from '../../places/gazetteer.ts';
import type { Candidate } from '../../places/resolution.ts';
import type { Atlas, Reading } from '../atlas.ts';
import { distinctCandidates, fullName, toCandidate, toTownshipCandidate } from '../candidates.ts';
import type { Chain } from '../forms/chains.ts';
import { openChains } from '../forms/chains.ts';
import { isSentence, isTownshipLike } from '../forms/place-shapes.ts';
import { askSuccessors, isGeneric } from './read-successors.ts';
import { townshipAtStart } from '../names/township-names.ts';

const MAX_SUGGESTIONS = 5;
const LEVELLED = /.{2}[县旗区]$/u;

/** Reads a unit, perhaps with a township, and keeps what follows: an address. */
export function readPartial(atlas: Atlas, text: string): Reading | undefined {
  const open = openChains(atlas.chainsOf(text), text);
  const chains = open.filter((chain) => isSure(atlas, chain, text));
  if (chains.length === 0) return askGeneric(atlas, open);
  const found = chains.map((chain) => readAddress(atlas, chain, text));
  const longest = Math.max(...found.map(({ end }) => end));
  const best = found.filter(({ end }) => end === longest);
  const rest = text.slice(longest);
  if (best.length === 0 || isSentence(rest)) return undefined;
  const candidates = distinctCandidates(best.map(({ candidate }) => candidate));
  const [candidate, ...others] = candidates;
  if (!candidate) return undefined;
  if (others.length > 0) return { outcome: 'ambiguous', rest, candidates };
  const { adcode, township } = candidate;
  const known = { outcome: 'partial', adcode, read: fullName(candidate), rest } as const;
  if (township !== undefined) return { ...known, township, candidates: [] };
  if (!isTownshipLike(rest)) return { ...known, candidates: [] };
  return { ...known, parent: candidate, candidates: nearTownships(atlas, adcode, rest) };
}

// 定安县龙何镇: the townships that may be meant.
function nearTownships(atlas: Atlas, adcode: string, name: string): readonly Candidate[] {
  const unit = atlas.gazetteer.byAdcode.get(adcode);
  if (!unit) return [];
  const near = atlas.nearNames().nearTownships(atlas.townshipsOf(unit), name);
  return near
    .slice(0, MAX_SUGGESTIONS)
    .map((township) => toTownshipCandidate(atlas.gazetteer, unit, township, 'suggestion'));
}

// A stem alone may be anything: 东方的天空; so may 扬州市郊区. 玉龙县 is none, though its full name is longer.
function isSure(atlas: Atlas, { last, mentions, end }: Chain, text: string): boolean {
  if (!isUnit(atlas.gazetteer, last.division) || (last.row?.successors.length ?? 1) > 1) return false;
  if (last.row && isGeneric(atlas, last.row)) return false;
  if (last.form === 'full' || mentions.length > 1 || last.isProven === true) return true;
  const written = text.slice(0, end);
  return last.isBrief !== true && LEVELLED.test(written) && !atlas.fullNames.has(written);
}

function askGeneric(atlas: Atlas, chains: readonly Chain[]): Reading | undefined {
  const row = chains.find(({ last }) => last.row && isGeneric(atlas, last.row) && last.isProven)?.last.row;
  return row && askSuccessors(atlas, row);
}

function readAddress(atlas: Atlas, { end, last }: Chain, text: string) {
  const { gazetteer } = atlas;
  const match = townshipAtStart(atlas.townshipsOf(last.division), text.slice(end));
  if (!match) return { end, candidate: toCandidate(gazetteer, last.division, 'candidate') };
  const candidate = toTownshipCandidate(gazetteer, last.division, match.township, 'candidate');
  return { end: end + match.length, candidate };
}
