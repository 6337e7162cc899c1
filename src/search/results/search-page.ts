import { resultsText } from '../../strings/site/search-page.ts';
import { phoneHref } from '../../domain/contacts/phone.ts';
import { element } from '../elements.ts';
import { findPlaces } from '../box/find-places.ts';
import { foundSentence } from '../box/found-sentence.ts';
import { showPages } from './page-results.ts';
import { placeItem } from '../box/place-answer.ts';
import type { Found } from '../matcher/place-matcher.ts';

/**
 * Fills the search page: the places that the query means, then the pages that speak of the rest of it; where
 * nothing answers, other ways on.
 */
export async function startSearchPage(target: HTMLElement, query: string): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('main form[data-places]');
  const input = form?.querySelector('input');
  const { places = '', hotline = '' } = form?.dataset ?? {};
  if (input?.value === '') input.value = query;
  const found = await showPlaces(target, query, places);
  const hasPages = await showPages(target, query, found);
  if (found?.total === 0 && !hasPages) target.append(otherWays(hotline));
}

/** Undefined where the place index could not be fetched. */
async function showPlaces(target: HTMLElement, query: string, places: string): Promise<Found | undefined> {
  const status = element('p', { role: 'status' }, resultsText.searching);
  const list = element('ul', { class: 'list' });
  target.append(element('h3', {}, resultsText.places), status, list);
  let last: Found | undefined;
  try {
    for await (const found of findPlaces(places, query)) {
      last = found;
      status.textContent = sentence(found, query);
      list.replaceChildren(...found.results.map((match) => placeItem(match)));
    }
  } catch {
    status.textContent = resultsText.placesUnavailable;
  }
  return last;
}

function sentence(found: Found, query: string): string {
  const { total, results } = found;
  const said = foundSentence(found, query);
  return total > results.length ? `${said}，${resultsText.firstPlaces(results.length)}` : said;
}

function otherWays(hotline: string): HTMLElement {
  const { before, provinces, or } = resultsText.nothing;
  return element(
    'p',
    {},
    before,
    element('a', { href: '#provinces' }, provinces),
    or,
    element('a', { href: phoneHref(hotline) }, hotline),
  );
}
