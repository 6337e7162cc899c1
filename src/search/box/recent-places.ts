import { loadMatcher } from './load-matcher.ts';
import type { PlaceMatch } from '../matcher/place-match.ts';
import { recentChoices } from './recent-choices.ts';

/** The places that were chosen last, as they are today; none where they are not remembered. */
export async function recentPlaces(placesUrl: string): Promise<readonly PlaceMatch[]> {
  const codes = recentChoices() ?? [];
  if (codes.length === 0) return [];
  const matcher = await loadMatcher(placesUrl);
  return codes.flatMap((code) => matcher.match(code, 1).results.filter(({ adcode }) => adcode === code));
}
