import { findByName } from './find-by-name.ts';
import { findByStart } from './find-by-start.ts';
import { findInside } from './find-inside.ts';
import { isRepair, meetsInFull } from '../hits.ts';
import type { Hit } from '../hits.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Query } from '../query.ts';

const shortestStart = 2;

/**
 * The units of a development zone that a query names, or begins to name, alone, beside its city or in a sentence;
 * as `rest` tells, a zone counts where it takes up more of the query than the places do.
 * @param zones their names, prepared like those of the places
 * @param hits the places that answer the query
 */
export function findZones(
  query: Query,
  zones: Lexicon,
  lexicon: Lexicon,
  hits: readonly Hit[],
): readonly Hit[] {
  if (query.text.length < shortestStart || hits.some(meetsInFull)) return [];
  const named = findByName(query, zones).filter(({ kind }) => kind !== 'initials');
  const found = [...named, ...findByStart(query, { ...zones, dictionary: lexicon.dictionary })];
  const zoneHits = found.length > 0 ? found : findInside(query, zones);
  const others = hits.filter((hit) => !isRepair(hit)).map(({ rest }) => rest.length);
  const nearer = zoneHits.filter(({ rest }) => others.every((length) => rest.length < length));
  return oneOfEachUnit(nearer).map((hit) => ({ ...hit, kind: 'zone' }));
}

/** Zones of one unit, as 横琴 begins two of them, are one answer: the first. */
function oneOfEachUnit(hits: readonly Hit[]): readonly Hit[] {
  const firsts = Map.groupBy(hits, ({ name: { place } }) => place.within?.county.adcode ?? place.adcode);
  return [...firsts.values()].flatMap(([first]) => first ?? []);
}
