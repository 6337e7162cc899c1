import { searchText } from '../strings/search.ts';
import { element, markedText } from './elements.ts';
import { loadPagefind, searchPages } from './pagefind.ts';
import type { PageHit, Pagefind } from './pagefind.ts';
import type { Found } from './place-matcher.ts';

const pageSize = 10;

/**
 * Shows the pages that answer a query, with filters by province and service.
 * @param target gets them at its end; its `data-pagefind` is the address of the full-text index
 * @param found what the query means as a place; undefined where the place index could not be fetched
 */
export async function showPages(target: HTMLElement, words: string, found: Found | undefined): Promise<void> {
  const status = element('p', { role: 'status' }, searchText.searching);
  const list = element('ul', { class: 'list' });
  const filters = element('p', { class: 'filters' });
  const sayUnavailable = () => (status.textContent = searchText.textsUnavailable);
  target.append(element('h3', {}, searchText.texts), filters, status, list);
  try {
    const pagefind = await loadPagefind(target.dataset.pagefind ?? '');
    const selects = await showFilters(pagefind, filters);
    let turn = 0;
    const search = async () => {
      const mine = (turn += 1);
      const chosen = Object.fromEntries(selects.map(({ name, value }) => [name, value]));
      const hits = await findPages(pagefind, words, found, chosen);
      const items = await pageItems(hits);
      if (mine !== turn) return;
      status.textContent = hits.length > 0 ? searchText.textsFound(hits.length) : searchText.noTexts(words);
      list.replaceChildren(...items);
    };
    filters.addEventListener('change', () => void search().catch(sayUnavailable));
    await search();
  } catch {
    sayUnavailable();
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

/** The first pages, and a button that puts the next ones in its place. */
async function pageItems(hits: readonly PageHit[]): Promise<readonly HTMLElement[]> {
  const pages = await Promise.all(hits.slice(0, pageSize).map((hit) => hit.read()));
  const items = pages.map(({ url, title, excerpt }) =>
    element(
      'li',
      {},
      element('a', { href: url }, title),
      element('span', { class: 'block small' }, ...markedText(excerpt.text, excerpt.ranges)),
    ),
  );
  if (hits.length <= pageSize) return items;
  const more = element('button', { class: 'button', type: 'button' }, searchText.more);
  const last = element('li', {}, more);
  more.addEventListener('click', () => void replaceByNext(last, hits.slice(pageSize)));
  return [...items, last];
}

/** The focus goes on to the first of the new pages. */
async function replaceByNext(last: HTMLElement, hits: readonly PageHit[]): Promise<void> {
  const items = await pageItems(hits);
  last.replaceWith(...items);
  items[0]?.querySelector('a')?.focus();
}
