import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { loadSite } from '../site.ts';

/** Nothing is closed to robots; pages that should not be indexed say so themselves. A sample has no sitemap. */
export const GET: APIRoute = async () => {
  const { settings } = await loadSite(await getCollection('regions'));
  const sitemap = settings.sample ? '' : `\nSitemap: ${settings.url}sitemap-index.xml\n`;
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};
