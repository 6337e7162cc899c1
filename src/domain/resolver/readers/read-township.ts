import { isUnit } from '../../places/gazetteer.ts';
import type { Candidate } from '../../places/resolution.ts';
import type { Atlas, Reading } from '../atlas.ts';
import type { Fits } from '../atlas.ts';
import { distinctCandidates, fullName, toTownshipCandidate } from '../candidates.ts';
import type { Chain } from '../forms/chains.ts';
import { toldByParents, toldChange } from '../forms/former-division.ts';
import { townshipsNamed } from '../names/township-names.ts';
import type { TownshipFound } from '../names/township-rivals.ts';
import { otherMeanings } from '../names/township-rivals.ts';

/**
 * Reads a text that goes on after a unit with the name of one of its townships, and ends there. It is
 * ambiguous where the name before it, or the township's, may be meant in another way.
 */
export function readTownship(
  atlas: Atlas,
  text: string,
  chains: readonly Chain[],
  fits: Fits = () => true,
): Reading | undefined {
  const fitting = chains.filter(({ end, last }) => end < text.length && fits(last.division));
  const found = fitting
    .filter(({ last }) => isUnit(atlas.gazetteer, last.division))
    .flatMap((chain) => matchesAfter(atlas, chain, text));
  if (found.length === 0) return undefined;
  const full = found.filter(({ match }) => match.form === 'full');
  const best = full.length > 0 ? full : found;
  const others = best.flatMap((one) => otherMeanings(atlas, fitting, text, one));
  const candidates = distinctCandidates([...others, ...best.map((one) => toCandidate(atlas, one))]);
  const [candidate, ...more] = candidates;
  if (!candidate) return undefined;
  if (more.length > 0) return { outcome: 'ambiguous', candidates };
  const { adcode, township = '' } = candidate;
  return { ...outcomeOf(atlas, best), adcode, township, read: fullName(candidate), candidates: [] };
}

function matchesAfter(atlas: Atlas, chain: Chain, text: string): readonly TownshipFound[] {
  const townships = atlas.townshipsOf(chain.last.division);
  return townshipsNamed(townships, text.slice(chain.end)).map((match) => ({ chain, match }));
}

function toCandidate({ gazetteer }: Atlas, { chain, match }: TownshipFound): Candidate {
  return toTownshipCandidate(gazetteer, chain.last.division, match.township, 'candidate');
}

// A current full name goes before an old name of the unit, that before a short one.
function outcomeOf(
  { gazetteer }: Atlas,
  found: readonly TownshipFound[],
): Pick<Reading, 'outcome' | 'since' | 'change' | 'from' | 'to'> {
  const former = found
    .filter(({ chain }) => chain.last.form !== 'short')
    .map(({ chain: { mentions, last } }) =>
      last.row
        ? toldChange(gazetteer, last.row, last.division)
        : toldByParents(gazetteer, mentions, last.division),
    );
  const [change] = former;
  if (change && former.every((one) => one)) return { outcome: 'renamed', ...change };
  return { outcome: found.some(({ match }) => match.form === 'full') ? 'ok' : 'repaired' };
}
