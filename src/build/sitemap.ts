import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { absoluteUrl } from '../domain/site/urls.ts';
import { loadSite } from '../site.ts';
import { indexablePages } from '../views/site-pages.ts';

/** The sitemap: exactly the pages that the index policy offers to search engines. */
export function indexableSitemap(): AstroIntegration[] {
  const indexable = new Set<string>();
  return [
    {
      name: 'areaserved:indexable-pages',
      hooks: {
        'astro:build:done': async () => {
          const site = await loadSite();
          for (const { path } of indexablePages(site)) indexable.add(absoluteUrl(site.settings.url, path));
        },
      },
    },
    sitemap({ filter: (url) => indexable.has(url) }),
  ];
}
