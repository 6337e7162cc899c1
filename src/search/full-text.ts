import { searchText } from '../strings/search.ts';
import { element, markedText } from './elements.ts';
import { foundSentence } from './found-sentence.ts';
import { loadMatcher } from './load-matcher.ts';
import { loadPagefind, searchPages } from './pagefind.ts';
import type { PageHit, Pagefind } from './pagefind.ts';
import { placeName, placeStatus } from './place-answer.ts';
import type { PlaceMatch } from './place-match.ts';
import type { Found } from './place-matcher.ts';

const shownPlaces = 50;
const pageSize = 10;

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
  await showTexts(target, words, found);
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

async function showTexts(target: HTMLElement, words: string, found: Found | undefined): Promise<void> {
  const status = element('p', { role: 'status' }, searchText.searching);
  const list = element('ul', { class: 'list' });
  const filters = element('p', { class: 'filters' });
  target.append(element('h3', {}, searchText.texts), filters, status, list);
  try {
    const pagefind = await loadPagefind(target.dataset.pagefind ?? '');
    const selects = await showFilters(pagefind, filters);
    const search = async () => {
      const chosen = Object.fromEntries(selects.map(({ name, value }) => [name, value]));
      const hits = await findPages(pagefind, words, found, chosen);
      status.textContent = hits.length > 0 ? searchText.textsFound(hits.length) : searchText.noTexts(words);
      list.replaceChildren();
      await showPages(list, hits);
    };
    filters.addEventListener('change', () => void search());
    await search();
  } catch {
    status.textContent = searchText.textsUnavailable;
  }
}

/** The pages of the recognised county that speak of the rest of the query, then all others that do. */
async function findPages(
  pagefind: Pagefind,
  words: string,
  found: Found | undefined,
  chosen: Readonly<Record<string, string>>,
): Promise<readonly PageHit[]> {
  const county = found?.results[0]?.adcode ?? '';
  const rest = found?.rest ?? words;
  if (rest === '') return searchPages(pagefind, { words, filters: chosen });
  const here = county ? await searchPages(pagefind, { words: rest, filters: { ...chosen, county } }) : [];
  const all = await searchPages(pagefind, { words: rest, filters: chosen });
  const known = new Set(here.map(({ id }) => id));
  return [...here, ...all.filter(({ id }) => !known.has(id))];
}

async function showFilters(pagefind: Pagefind, target: HTMLElement): Promise<readonly HTMLSelectElement[]> {
  const values = await pagefind.filters();
  return (['province', 'service'] as const).map((name) => {
    const options = Object.keys(values[name] ?? {}).map((value) => element('option', { value }, value));
    const all = element('option', { value: '' }, searchText.all);
    const select = element('select', { name }, all, ...options);
    target.append(element('label', {}, `${searchText[name]} `, select), ' ');
    return select;
  });
}

async function showPages(list: HTMLElement, hits: readonly PageHit[]): Promise<void> {
  const pages = await Promise.all(hits.slice(0, pageSize).map((hit) => hit.read()));
  const items = pages.map(({ url, title, excerpt }) =>
    element(
      'li',
      {},
      element('a', { href: url }, title),
      element('span', { class: 'block small' }, ...markedText(excerpt.text, excerpt.ranges)),
    ),
  );
  list.append(...items);
  if (hits.length <= pageSize) return;
  const more = element('button', { class: 'button', type: 'button' }, searchText.more);
  const item = element('li', {}, more);
  more.addEventListener('click', () => {
    item.remove();
    void showPages(list, hits.slice(pageSize));
  });
  list.append(item);
}
