import { fileURLToPath } from 'node:url';
import type { SitemapItem } from '@astrojs/sitemap';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readManifest } from '../data/manifest-file.ts';
import { provinceOf } from '../domain/places/adcode.ts';
import type { Manifest } from '../domain/site/manifest.ts';
import type { Site } from '../domain/site/site-data.ts';
import { absoluteUrl } from '../domain/site/urls.ts';
import { loadSite } from '../site.ts';

/** What the sitemap says of a page. */
interface Entry {
  /** Slug of the province, for a page about a place in it. */
  readonly province?: string | undefined;
  /** ISO date; undefined where it is not known what the page said before. */
  readonly lastmod?: string | undefined;
}

type Chunks = Record<string, (item: SitemapItem) => SitemapItem | undefined>;

/**
 * The sitemap: exactly the pages of the manifest that are offered to search engines, a file for each province and one
 * for the rest. It tells when a page changed only where the build was told what was published before. A sample offers
 * nothing, and has none.
 */
export function indexableSitemap(): AstroIntegration {
  const entries = new Map<string, Entry>();
  // Filled when the pages are built; the sitemap reads its options after that.
  const chunks: Chunks = {};
  const withLastmod = (item: SitemapItem) => {
    const lastmod = entries.get(item.url)?.lastmod;
    return lastmod === undefined ? item : { ...item, lastmod };
  };
  const { name, hooks } = sitemap({ filter: (url) => entries.has(url), serialize: withLastmod, chunks });
  return {
    name,
    hooks: {
      ...hooks,
      'astro:build:done': async (options) => {
        const read = await readManifest(fileURLToPath(options.dir));
        if ('failed' in read) throw new Error(`The manifest of the build: ${read.failed}`);
        const site = await loadSite();
        for (const [url, entry] of entriesOf(site, read.manifest)) entries.set(url, entry);
        for (const { province } of entries.values()) {
          if (province === undefined) continue;
          chunks[province] = (item) => (entries.get(item.url)?.province === province ? item : undefined);
        }
        if (entries.size > 0) await hooks['astro:build:done']?.(options);
      },
    },
  };
}

function entriesOf({ gazetteer, settings, previous }: Site, { pages }: Manifest): readonly [string, Entry][] {
  const provinceSlug = (adcode: string) => gazetteer.byAdcode.get(provinceOf(adcode))?.slug;
  return pages
    .filter(({ index }) => index)
    .map(({ path, adcode, lastmod }): [string, Entry] => [
      absoluteUrl(settings.url, path),
      {
        province: adcode === undefined ? undefined : provinceSlug(adcode),
        lastmod: previous && lastmod,
      },
    ]);
}
