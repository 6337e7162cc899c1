import { loadMatcher } from './load-matcher.ts';
import { loadTownships } from '../townships/load-townships.ts';
import type { Found } from '../matcher/place-matcher.ts';

/** So many places are looked for everywhere, so that the box and the search page agree. */
const mostPlaces = 50;

/** Somebody who types on needs no townships of what stands there now. */
const pause = 150;

/**
 * What a query means as a place: first what the place index says, where it says anything, then the same with
 * the townships, where the query may be one.
 * @param isAsked false once the answer is not needed any more
 */
export async function* findPlaces(
  placesUrl: string,
  query: string,
  isAsked: () => boolean = () => true,
): AsyncGenerator<Found> {
  const matcher = await loadMatcher(placesUrl);
  const found = matcher.match(query, mostPlaces);
  const keys = matcher.townshipShardsOf(query);
  if (found.total > 0 || keys.length === 0) yield found;
  if (keys.length === 0) return;
  await new Promise((resolve) => setTimeout(resolve, pause));
  if (!isAsked()) return;
  const townships = await loadTownships(placesUrl, keys).catch(() => undefined);
  if (townships) yield matcher.match(query, mostPlaces, townships);
  else if (found.total === 0) yield found;
}
