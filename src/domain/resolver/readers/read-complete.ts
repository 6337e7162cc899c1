import type { Division } from '../../places/gazetteer.ts';
import { divisionOf, isUnit } from '../../places/gazetteer.ts';
import type { Candidate } from '../../places/resolution.ts';
import type { Atlas, Fits, Reading } from '../atlas.ts';
import { distinctCandidates, fullName, toCandidate } from '../candidates.ts';
import type { Chain } from '../forms/chains.ts';
import { isCityPart } from '../forms/place-shapes.ts';
import { askSuccessors, isGeneric, readSuccessors } from './read-successors.ts';
import { readTownship } from './read-township.ts';
import { toldByParents } from '../forms/former-division.ts';
import type { Mention } from '../names/written-names.ts';
import { isFormerPrefecture } from '../names/written-names.ts';
import { outsideCalled } from '../forms/zones.ts';

/**
 * Reads a text that names one division or township from its first to its last character. Full names
 * go before old ones that are proven, these before short ones; several of a kind are ambiguous.
 */
export function readComplete(atlas: Atlas, text: string, fits: Fits = () => true): Reading | undefined {
  const chains = atlas.chainsOf(text);
  const complete = chains.filter(
    (chain) => chain.end === text.length && fits(chain.last.division) && !isDoubtful(atlas, chain),
  );
  if (complete.length === 0) return readTownship(atlas, text, chains, fits);
  const full = complete.filter(({ last }) => last.form === 'full');
  const proven = ofWrittenParent(complete.filter(isProven), text);
  if (full.length > 0) return readFull(atlas, full, proven);
  if (proven.length > 0) return readTogether(atlas, proven);
  const outside = complete.every(({ mentions }) => mentions.length === 1) && outsideCalled(atlas, text);
  return outside ? askOutside(atlas, complete, outside) : readTogether(atlas, complete);
}

/** Reads a division that is known: a unit is served, anything above it is too wide. */
export function readDivision(atlas: Atlas, division: Division): Reading {
  const { gazetteer } = atlas;
  const candidate = toCandidate(gazetteer, division, 'candidate');
  const hasUnits = isUnit(gazetteer, division) || gazetteer.childrenOf.has(division.adcode);
  if (!hasUnits) return { outcome: 'no-county-data', candidates: [candidate] };
  if (!isUnit(gazetteer, division)) return { outcome: 'too-wide', candidates: [candidate] };
  return { outcome: 'ok', adcode: division.adcode, read: fullName(candidate), candidates: [] };
}

// 普洱思茅: no prefecture lies in another one. 江苏省郊区: an old name that also stands elsewhere today is
// believed with its own parent alone.
function isDoubtful({ fullNames }: Atlas, { last, mentions }: Chain): boolean {
  const above = mentions.at(-2)?.division;
  if (last.isBrief && !above) return true;
  if (last.row && isFormerPrefecture(last.row) && above?.level === 'prefecture') return true;
  if (!last.row || last.isProven || !fullNames.has(last.row.name)) return false;
  return above === undefined || (above.level === 'province' && above.name !== last.row.parentName);
}

function isProven({ last, mentions }: Chain): boolean {
  return last.form === 'old' && (last.isProven === true || mentions.length > 1);
}

// 邯郸市永年县: the 永年县 that 邯郸地区 had before is another row.
function ofWrittenParent(chains: readonly Chain[], text: string): readonly Chain[] {
  const exact = chains.filter(({ last: { row }, mentions }) => {
    const above = mentions.at(-2);
    if (row === undefined || text.includes(row.parentName)) return true;
    const today = above?.row ? undefined : above?.division;
    return today?.level === 'province' || today?.name === row.parentName;
  });
  return exact.length > 0 ? exact : chains;
}

// 吐鲁番地区吐鲁番市: today's city is the old prefecture itself, so the county of that name is meant.
function readFull(atlas: Atlas, full: readonly Chain[], proven: readonly Chain[]): Reading {
  const isCity = (chain: Chain) => chain.mentions.at(-2)?.row && chain.last.division.level !== 'county';
  return readTogether(atlas, proven.length > 0 && full.every(isCity) ? proven : full);
}

function readTogether(atlas: Atlas, chains: readonly Chain[]): Reading {
  const [only, ...more] = chains;
  if (only && more.length === 0) return readChain(atlas, only);
  const best = [...chains].sort(
    (a, b) => oldParents(a) - oldParents(b) || Number(isOld(b)) - Number(isOld(a)),
  );
  const readings = new Map<string, Chain>();
  for (const chain of best) {
    const key = targetOf(chain.last);
    if (!readings.has(key)) readings.set(key, chain);
  }
  const [first, ...others] = readings.values();
  if (!first || others.length > 0) return ambiguous(atlas, [...readings.values()]);
  return readChain(atlas, first);
}

function readChain(atlas: Atlas, { mentions, last }: Chain): Reading {
  if (last.row) {
    const isAlone = mentions.length === 1 && !last.isProven;
    const isWord = isGeneric(atlas, last.row) || (isAlone && isCityPart(last.row.name));
    return isWord ? askSuccessors(atlas, last.row) : readSuccessors(atlas, last.row);
  }
  const reading = readDivision(atlas, last.division);
  if (reading.outcome !== 'ok') return reading;
  const change = toldByParents(atlas.gazetteer, mentions, last.division);
  if (change) return { ...reading, outcome: 'renamed', ...change };
  return last.form === 'short' ? { ...reading, outcome: 'repaired' } : reading;
}

// 九龙 is the stem of a county, and what everybody calls a part of Hong Kong.
function askOutside(atlas: Atlas, chains: readonly Chain[], outside: Division): Reading {
  const { candidates } = ambiguous(atlas, chains);
  return {
    outcome: 'ambiguous',
    candidates: [...candidates, toCandidate(atlas.gazetteer, outside, 'candidate')],
  };
}

function ambiguous({ gazetteer }: Atlas, chains: readonly Chain[]): Reading {
  const codes = new Set(chains.flatMap(({ last }) => targetOf(last).split(' ')));
  const candidates: Candidate[] = [...codes]
    .filter((code) => gazetteer.byAdcode.has(code))
    .map((code) => toCandidate(gazetteer, divisionOf(gazetteer, code), 'candidate'));
  return { outcome: 'ambiguous', candidates: distinctCandidates(candidates) };
}

function oldParents({ mentions }: Chain): number {
  return mentions.slice(0, -1).filter(({ form }) => form === 'old').length;
}

function isOld({ last }: Chain): boolean {
  return last.form === 'old';
}

// An old name and a short one of the same division are one reading.
function targetOf({ division, row }: Mention): string {
  return row ? row.successors.join(' ') : division.adcode;
}
