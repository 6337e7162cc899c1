import { addressQueries } from './address-queries.ts';
import { loadMatcher } from '../box/load-matcher.ts';
import { placeItem } from '../box/place-answer.ts';
import type { PlaceMatch } from '../matcher/place-match.ts';

/** More would be no answer to an address. */
const mostPlaces = 5;

/** An address is no query: what it means in part, or by its sound, is not what was looked for. */
const certain: ReadonlySet<PlaceMatch['matched']> = new Set(['code', 'name', 'stem', 'parent']);

/** Offers, on the page of an address that leads nowhere, the places that the address names. */
const target = document.querySelector<HTMLElement>('[data-lost]');
if (target) void offerPlaces(target);

async function offerPlaces(target: HTMLElement): Promise<void> {
  const { lost: base = '/', places = '' } = target.dataset;
  const queries = addressQueries(location.pathname, base);
  if (queries.length === 0) return;
  // Without the place index the page is as useful as without script.
  const matcher = await loadMatcher(places).catch(() => undefined);
  for (const query of queries) {
    const { results } = matcher?.match(query, mostPlaces) ?? { results: [] };
    const named = results.filter(({ matched }) => certain.has(matched));
    if (named.length === 0) continue;
    target.querySelector('ul')?.replaceChildren(...named.map((match) => placeItem(match)));
    target.hidden = false;
    return;
  }
}
