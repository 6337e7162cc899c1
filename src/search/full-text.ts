import { searchText } from '../strings/search.ts';
import { element } from './elements.ts';
import { foundSentence } from './found-sentence.ts';
import { loadMatcher } from './load-matcher.ts';
import { showPages } from './page-results.ts';
import { placeName, placeStatus } from './place-answer.ts';
import type { PlaceMatch } from './place-match.ts';
import type { Found } from './place-matcher.ts';

const shownPlaces = 50;

/** Fills the search page: the places that the query means, then the pages that speak of the rest of it. */
const root = document.querySelector<HTMLElement>('[data-pagefind]');
const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
if (root) void startSearchPage(root, query);

async function startSearchPage(target: HTMLElement, words: string): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('form[data-places]');
  const input = form?.querySelector('input');
  if (words === '') {
    target.append(element('p', {}, searchText.ask));
    return;
  }
  if (input) input.value = words;
  const { places = '', hotline = '' } = form?.dataset ?? {};
  const found = await showPlaces(target, words, places, hotline);
  await showPages(target, words, found);
}

async function showPlaces(
  target: HTMLElement,
  words: string,
  places: string,
  hotline: string,
): Promise<Found | undefined> {
  const status = element('p', { role: 'status' }, searchText.searching);
  const list = element('ul', { class: 'list' });
  target.append(element('h3', {}, searchText.places), status, list);
  try {
    const found = (await loadMatcher(places)).match(words, shownPlaces);
    status.textContent = foundSentence(found, words, hotline);
    list.append(...found.results.map(placeItem));
    return found;
  } catch {
    status.textContent = searchText.unavailable;
    return undefined;
  }
}

function placeItem(match: PlaceMatch): HTMLElement {
  const link = element('a', { href: match.url }, placeName(match));
  return element('li', { class: 'pair' }, link, placeStatus(match));
}
