import type { Division } from '../../places/gazetteer.ts';
import { isUnit, unitsUnder } from '../../places/gazetteer.ts';
import type { Candidate } from '../../places/resolution.ts';
import type { Atlas } from '../atlas.ts';
import { toCandidate, toTownshipCandidate } from '../candidates.ts';
import type { Chain } from '../forms/chains.ts';
import { isWithin } from '../forms/chains.ts';
import type { TownshipMatch } from './township-names.ts';
import { townshipsNamed } from './township-names.ts';

/** A township that the end of a text names, and the names before it. */
export interface TownshipFound {
  readonly chain: Chain;
  readonly match: TownshipMatch;
}

/**
 * What else the text before a township may mean, as far as the township does not rule it out: another
 * unit of that name when the township's own name is short (朝阳区南湖), and townships of that name
 * anywhere below a wider division (濮阳城关: 濮阳 is a city too, and other counties of it have a 城关镇).
 */
export function otherMeanings(
  atlas: Atlas,
  chains: readonly Chain[],
  text: string,
  found: TownshipFound,
): readonly Candidate[] {
  const unit = found.chain.last.division;
  const rivals = chains
    .filter((chain) => isRival(chain, found.chain))
    .map(({ last }) => last.division)
    .filter((division) => division !== unit);
  const name = text.slice(found.chain.end);
  return [...new Set(rivals)].flatMap((division) => [
    ...(found.match.form === 'short' && !isWithin(atlas.gazetteer, unit, division)
      ? [toCandidate(atlas.gazetteer, division, 'candidate')]
      : []),
    ...townshipsBelow(atlas, division, name, found).filter(({ adcode }) => adcode !== unit.adcode),
  ]);
}

// A full name is no stem of something else.
function isRival({ end, last }: Chain, chain: Chain): boolean {
  return end === chain.end && (last.form === 'full' || chain.last.form !== 'full');
}

function townshipsBelow(
  atlas: Atlas,
  division: Division,
  name: string,
  { match }: TownshipFound,
): readonly Candidate[] {
  if (isUnit(atlas.gazetteer, division)) return [];
  return unitsUnder(atlas.gazetteer, division).flatMap((unit) =>
    townshipsNamed(atlas.townshipsOf(unit), name)
      .filter(({ form }) => form === match.form)
      .map(({ township }) => toTownshipCandidate(atlas.gazetteer, unit, township, 'candidate')),
  );
}
