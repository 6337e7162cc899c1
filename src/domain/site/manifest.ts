import type { MovedAddress } from './changes.ts';

/** What is published of one page. */
export interface ManifestPage {
  /** Without base, with trailing slash: `/fujian/zhangzhou/zhangpu/`. */
  readonly path: string;
  /** Hash of what the page says: see `factsDigest`. */
  readonly facts: string;
  /** ISO date on which `facts` last changed. */
  readonly lastmod: string;
  /** Whether it is offered to search engines. */
  readonly index: boolean;
  /** The unit or hub that the page is about. */
  readonly adcode?: string;
}

/** The published record of every page: `/manifest.json`. */
export interface Manifest {
  readonly version: 1;
  /** Base URL with trailing slash. */
  readonly site: string;
  /** Whether the site is a sample, which is told to nobody. */
  readonly sample: boolean;
  /** Address of the licence of the published data; null where the operator gives none. */
  readonly license: string | null;
  readonly pages: readonly ManifestPage[];
  /** Old addresses, so that none is lost that no file holds. */
  readonly redirects: readonly MovedAddress[];
}

/** A page as it is now, before its history is known. */
export type CurrentPage = Omit<ManifestPage, 'lastmod'>;

/**
 * The pages with the day on which their facts last changed: the one of the previous manifest where the facts are the
 * same, else today.
 * @param today ISO date
 */
export function withLastmod(
  pages: readonly CurrentPage[],
  previous: Manifest | undefined,
  today: string,
): readonly ManifestPage[] {
  const before = new Map(previous?.pages.map((page) => [page.path, page]));
  return pages.map((page) => {
    const known = before.get(page.path);
    return { ...page, lastmod: known?.facts === page.facts ? known.lastmod : today };
  });
}

/** A page whose index decision is another one than the previous manifest has. */
export interface IndexChange {
  readonly path: string;
  readonly index: boolean;
}

/** The decisions that changed since the previous manifest; pages that are new or gone are none. */
export function indexChanges(
  previous: Manifest,
  pages: readonly Pick<ManifestPage, 'path' | 'index'>[],
): readonly IndexChange[] {
  const before = new Map(previous.pages.map(({ path, index }) => [path, index]));
  return pages
    .filter(({ path, index }) => before.has(path) && before.get(path) !== index)
    .map(({ path, index }) => ({ path, index }));
}
