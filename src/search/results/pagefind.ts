/** One page of the full-text index. */
export interface FoundPage {
  readonly url: string;
  readonly title: string;
  /** Where a page's title alone does not say it: `福建省漳州市`. */
  readonly place: string;
  /** Its whole text, blocks apart. */
  readonly text: string;
}

/** One page that was found, read when it is shown. */
export interface PageHit {
  readonly id: string;
  readonly score: number;
  read(): Promise<FoundPage>;
}

/** Values that a page must have, by name of the filter: one value, or one of several. */
export type Filters = Readonly<Record<string, string | { readonly any: readonly string[] }>>;

/** The full-text index: the part of Pagefind's interface that is used. */
export interface Pagefind {
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  search(words: string, options: { readonly filters: Filters }): Promise<PagefindResults>;
}

interface PagefindResults {
  readonly results: readonly { readonly id: string; readonly score: number; data(): Promise<PagefindData> }[];
}

interface PagefindData {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
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

/** The pages that have a word or begin like it, best first. */
export async function searchPages(
  pagefind: Pagefind,
  word: string,
  filters: Filters,
): Promise<readonly PageHit[]> {
  const { results } = await pagefind.search(word, { filters });
  return results.map((result) => ({
    id: result.id,
    score: result.score,
    read: async () => toPage(await result.data()),
  }));
}

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'search' in module && 'filters' in module;
}

function toPage({ url, content, meta }: PagefindData): FoundPage {
  const title = meta.title ?? url;
  return { url, title, place: meta.place ?? '', text: plainText(content, title) };
}

/** Pagefind puts zero-width spaces between words and a full stop behind each block. */
function plainText(content: string, title: string): string {
  const text = content.replaceAll('\u200b', '').trim();
  const body = text.startsWith(title) ? text.slice(title.length).replace(/^[.\s]+/, '') : text;
  return body.replace(/\.(?:\s+|$)/g, ' · ').replace(/(?: · )+$/, '');
}
