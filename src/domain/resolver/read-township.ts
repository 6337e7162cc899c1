import { isUnit } from '../gazetteer.ts';
import type { Atlas, Reading } from './atlas.ts';
import type { Fits } from './read-complete.ts';
import { distinctCandidates, fullName, toTownshipCandidate } from './candidates.ts';
import type { Chain } from './chains.ts';
import type { TownshipMatch } from './township-names.ts';
import { townshipsNamed } from './township-names.ts';

/** Reads a text that goes on after a unit with the name of one of its townships, and ends there. */
export function readTownship(
  atlas: Atlas,
  text: string,
  chains: readonly Chain[],
  fits: Fits = () => true,
): Reading | undefined {
  const found = chains
    .filter(
      ({ end, last }) => end < text.length && isUnit(atlas.gazetteer, last.division) && fits(last.division),
    )
    .flatMap((chain) => matchesAfter(atlas, chain, text));
  const full = found.filter(({ match }) => match.form === 'full');
  const best = full.length > 0 ? full : found;
  const candidates = distinctCandidates(
    best.map(({ chain, match }) =>
      toTownshipCandidate(atlas.gazetteer, chain.last.division, match.township, 'candidate'),
    ),
  );
  const [candidate, ...others] = candidates;
  if (!candidate) return undefined;
  if (others.length > 0) return { outcome: 'ambiguous', candidates };
  const { adcode, township = '' } = candidate;
  return { ...outcomeOf(best), adcode, township, read: fullName(candidate), candidates: [] };
}

interface Found {
  readonly chain: Chain;
  readonly match: TownshipMatch;
}

function matchesAfter(atlas: Atlas, chain: Chain, text: string): readonly Found[] {
  const townships = atlas.townshipsOf(chain.last.division);
  return townshipsNamed(townships, text.slice(chain.end)).map((match) => ({ chain, match }));
}

// A current full name goes before an old name of the unit, that before a short one.
function outcomeOf(found: readonly Found[]): Pick<Reading, 'outcome' | 'since' | 'change'> {
  const former = found
    .filter(({ chain }) => chain.last.form !== 'short')
    .map(({ chain }) => chain.mentions.find(({ row }) => row)?.row);
  const [row] = former;
  if (row && former.every((one) => one)) {
    return { outcome: 'renamed', since: row.date.slice(0, 4), change: row.kind };
  }
  return { outcome: found.some(({ match }) => match.form === 'full') ? 'ok' : 'repaired' };
}
