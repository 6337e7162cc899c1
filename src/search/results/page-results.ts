import { noTextsInDevelopment, resultsText } from '../../strings/site/search-page.ts';
import { element, markedText } from '../elements.ts';
import { excerptOf } from './excerpt.ts';
import { findPages } from './find-pages.ts';
import type { PageSearch, ReadPage } from './find-pages.ts';
import { loadPagefind } from './pagefind.ts';
import type { Filters, Pagefind } from './pagefind.ts';
import type { Found } from '../matcher/place-matcher.ts';
import { textWords } from './text-words.ts';
import type { TextWord } from './text-words.ts';

/** Value of the filter `place` of pages that are about no place. */
const general = 'any';

/**
 * Shows the pages that answer a query, with filters by province and service.
 * @param target gets them at its end; its `data-pagefind` is the address of the full-text index
 * @param found what the query means as a place; undefined where the place index could not be fetched
 * @returns whether there are such pages
 */
export async function showPages(
  target: HTMLElement,
  query: string,
  found: Found | undefined,
): Promise<boolean> {
  const status = element('p', { role: 'status' }, resultsText.searching);
  const list = element('ul', { class: 'list' });
  const filters = target.querySelector<HTMLElement>('.filters') ?? element('div');
  const section = [element('h3', {}, resultsText.texts), filters, status, list];
  target.append(...section);
  const sayUnavailable = () => {
    status.textContent = import.meta.env.DEV ? noTextsInDevelopment : resultsText.textsUnavailable;
  };
  try {
    const pagefind = await loadPagefind(target.dataset.pagefind ?? '');
    await trimFilters(pagefind, filters);
    const asked = wordsAndPlace(query, found);
    let turn = 0;
    let hasPages = false;
    const search = async () => {
      const mine = (turn += 1);
      const pages = await findPages(pagefind, asked.words, { ...asked.filters, ...chosenIn(filters) });
      const items = await nextItems(pages);
      if (mine !== turn) return false;
      section.forEach((part) => (part.hidden = asked.isPlaceAlone && !hasPages && items.pages.length === 0));
      status.textContent = sentence(items.pages, asked.words);
      list.replaceChildren(...items.elements);
      hasPages ||= items.pages.length > 0;
      filters.hidden = !hasPages;
      return hasPages;
    };
    filters.addEventListener('change', () => void search().catch(sayUnavailable));
    return await search();
  } catch {
    sayUnavailable();
    return false;
  }
}

/** What is looked for in the texts. */
interface AskedText {
  readonly words: readonly TextWord[];
  readonly filters: Filters;
  /** Whether a place was named and nothing asked: that no page writes of it is no answer then. */
  readonly isPlaceAlone: boolean;
}

/** The place of a query is a filter, and the rest its words; the words of a place alone are looked for themselves. */
function wordsAndPlace(query: string, found: Found | undefined): AskedText {
  const place = found?.results[0];
  if (!place) return { words: placeWords(query, found), filters: {}, isPlaceAlone: false };
  if (found.rest === '') return { words: placeWords(query, found), filters: {}, isPlaceAlone: true };
  const filters = { place: { any: [place.adcode, general] } };
  return { words: textWords(found.rest), filters, isPlaceAlone: false };
}

function placeWords(query: string, found: Found | undefined): readonly TextWord[] {
  const names = found?.results.map(({ township, name }) => township ?? name) ?? [];
  const meant = names.find((name) => query.includes(name));
  return meant === undefined ? textWords(query) : [{ text: meant }];
}

function chosenIn(filters: HTMLElement): Filters {
  const selects = [...filters.querySelectorAll('select')].filter(({ value }) => value !== '');
  return Object.fromEntries(selects.map(({ name, value }) => [name, value]));
}

/** Takes the values that no page has out of the filters. */
async function trimFilters(pagefind: Pagefind, filters: HTMLElement): Promise<void> {
  const known = await pagefind.filters();
  for (const option of filters.querySelectorAll('option')) {
    const { name } = option.closest('select') ?? { name: '' };
    if (option.value !== '' && known[name]?.[option.value] === undefined) option.remove();
  }
}

function sentence(pages: readonly ReadPage[], words: readonly TextWord[]): string {
  const [first] = pages;
  if (!first) return resultsText.noTexts;
  return first.words.length < words.length
    ? resultsText.someFound
    : resultsText.textsFound(first.words.map((word) => `“${word}”`).join(''));
}

/** The next pages, and a button that puts the ones after them in its place. */
async function nextItems(
  search: PageSearch,
): Promise<{ readonly pages: readonly ReadPage[]; readonly elements: readonly HTMLElement[] }> {
  const pages = await search.next();
  const items = pages.map(pageItem);
  if (!search.hasMore()) return { pages, elements: items };
  const more = element('button', { class: 'button', type: 'button' }, resultsText.more);
  const last = element('li', {}, more);
  more.addEventListener('click', () => void replaceByNext(last, search));
  return { pages, elements: [...items, last] };
}

function pageItem({ url, title, place, text, words }: ReadPage): HTMLElement {
  const excerpt = excerptOf(text, words);
  const link = element('a', { href: url }, title);
  const above = place === '' ? [] : [' ', element('span', { class: 'small soft' }, place)];
  const lines = element('span', { class: 'block small' }, ...markedText(excerpt.text, excerpt.ranges));
  return element('li', {}, link, ...above, lines);
}

/** The focus goes on to the first of the new pages. */
async function replaceByNext(last: HTMLElement, search: PageSearch): Promise<void> {
  const { elements } = await nextItems(search);
  last.replaceWith(...elements);
  elements[0]?.querySelector('a')?.focus();
}
