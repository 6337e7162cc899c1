import type { Range } from './place-match.ts';

/** One page of the full-text index. */
export interface FoundPage {
  readonly url: string;
  readonly title: string;
  readonly excerpt: { readonly text: string; readonly ranges: readonly Range[] };
}

/** What is asked of the full-text index; an empty filter is none. */
export interface TextQuery {
  readonly words: string;
  readonly filters: Readonly<Record<string, string>>;
}

/** The full-text index: the part of Pagefind's interface that is used. */
export interface Pagefind {
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  search(
    words: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly { readonly id: string; data(): Promise<PagefindData> }[] }>;
}

interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** One page that was found, read when it is shown. */
export interface PageHit {
  readonly id: string;
  read(): Promise<FoundPage>;
}

/**
 * Loads the full-text index.
 * @param folder its address, with trailing slash
 */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const module: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  if (!isPagefind(module)) throw new TypeError(`${folder} is no full-text index`);
  return module;
}

/** The pages that answer, best first. */
export async function searchPages(pagefind: Pagefind, query: TextQuery): Promise<readonly PageHit[]> {
  const set = Object.entries(query.filters).filter(([, value]) => value !== '');
  const { results } = await pagefind.search(query.words, { filters: Object.fromEntries(set) });
  return results.map((result) => ({ id: result.id, read: async () => toPage(await result.data()) }));
}

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'search' in module && 'filters' in module;
}

function toPage({ url, excerpt, meta }: PagefindData): FoundPage {
  return { url, title: meta.title ?? url, excerpt: readExcerpt(excerpt) };
}

/** An excerpt comes as HTML whose only elements are `<mark>`. */
function readExcerpt(html: string): FoundPage['excerpt'] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  let text = '';
  const ranges = [...body.childNodes].flatMap((node): Range[] => {
    const start = text.length;
    text += node.textContent ?? '';
    return node instanceof HTMLElement ? [[start, text.length]] : [];
  });
  return { text, ranges };
}
