import type { Manifest, ManifestPage } from './manifest.ts';
import { absoluteUrl } from './urls.ts';

/** Who takes announcements. */
export type Engine = 'indexnow' | 'baidu';

/** Why an engine was not told all: its quota, or its own words, which never hold a secret. */
export type StoppedBy = { readonly kind: 'quota' } | { readonly kind: 'refused'; readonly words: string };

/** A URL that search engines should fetch again, and why. */
export interface Announced {
  readonly url: string;
  readonly what: 'changed' | 'removed';
  /** What it says now; empty where it is removed. Together with the URL it tells one announcement from the next. */
  readonly facts: string;
}

/**
 * What changed between two manifests for search engines: indexable pages that are new or say something else, and
 * pages that were indexable and are gone or are not offered any more.
 * @param previous undefined where nothing was published before
 */
export function announcementOf(previous: Manifest | undefined, current: Manifest): readonly Announced[] {
  const before = indexable(previous?.pages ?? []);
  const now = indexable(current.pages);
  const changed = [...now.values()].filter(({ path, facts }) => before.get(path)?.facts !== facts);
  const removed = [...before.values()].filter(({ path }) => !now.has(path));
  const toAnnounced = ({ path, facts }: ManifestPage, what: Announced['what']): Announced => ({
    url: absoluteUrl(current.site, path),
    what,
    facts: what === 'removed' ? '' : facts,
  });
  return [
    ...changed.map((page) => toAnnounced(page, 'changed')),
    ...removed.map((page) => toAnnounced(page, 'removed')),
  ];
}

/** A list in parts of at most so many. */
export function inBatches<Item>(all: readonly Item[], size: number): readonly (readonly Item[])[] {
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, index) => all.slice(index * size, (index + 1) * size));
}

function indexable(pages: readonly ManifestPage[]): ReadonlyMap<string, ManifestPage> {
  return new Map(pages.filter(({ index }) => index).map((page) => [page.path, page]));
}
