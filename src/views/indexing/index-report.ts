import { divisionOf, isUnit } from '../../domain/places/gazetteer.ts';
import { limitsOf, ownFactKinds } from '../../domain/site/index-policy.ts';
import type { Site } from '../../domain/site/site-data.ts';
import type { IndexReport } from '../../strings/commands/index-report.ts';
import { fullName } from '../units/place-names.ts';
import { countyMerits, hasMerit } from './index-decisions.ts';

/** What the index policy decides on a site, and what would change it. */
export function toIndexReport(site: Site): IndexReport {
  const { gazetteer, settings } = site;
  const merits = [...countyMerits(site).values()];
  const needed = limitsOf(settings).ownFacts;
  const enough = merits.filter(({ ownFacts }) => ownFacts.length >= needed);
  const alike = enough.filter(({ resembles }) => resembles);
  const short = merits.filter(({ ownFacts, resembles }) => ownFacts.length === needed - 1 && !resembles);
  const hubs = gazetteer.divisions.filter((division) => !isUnit(gazetteer, division));
  const nameOf = (adcode: string) => fullName(gazetteer, divisionOf(gazetteer, adcode));
  return {
    counties: merits.length,
    offered: enough.length - alike.length,
    few: merits.length - enough.length,
    alike: alike.length,
    copies: merits.filter(({ isCopy }) => isCopy).length,
    hubs: hubs.length,
    offeredHubs: hubs.filter(({ adcode }) => hasMerit(site, { kind: 'hub', adcode })).length,
    isSample: settings.sample,
    needed,
    pairs: pairsOf(merits.flatMap(({ resembles }) => resembles ?? [])).map(({ id, other, share }) => ({
      place: nameOf(id),
      other: nameOf(other),
      share,
    })),
    nearMisses: [
      ...alike.map(({ adcode, ownFacts, resembles }) => ({
        place: nameOf(adcode),
        has: ownFacts,
        lacks: [],
        ...(resembles && { other: nameOf(resembles.other) }),
      })),
      ...short.map(({ adcode, ownFacts }) => ({
        place: nameOf(adcode),
        has: ownFacts,
        lacks: ownFactKinds.filter((kind) => !ownFacts.includes(kind)),
      })),
    ],
  };
}

/** Each pair once, the worst first. */
function pairsOf<Pair extends { readonly id: string; readonly other: string; readonly share: number }>(
  found: readonly Pair[],
): readonly Pair[] {
  const byPair = new Map(found.map((pair) => [[pair.id, pair.other].sort().join(' '), pair]));
  return [...byPair.values()].toSorted((one, other) => other.share - one.share);
}
