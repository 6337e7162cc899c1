import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { loadSite } from '../../site.ts';
import { toAtomFeed } from '../../views/changes/changes-feed.ts';

/** The changes of the coverage as an Atom feed. */
export const GET: APIRoute = async () =>
  new Response(toAtomFeed(await loadSite(await getCollection('regions'))), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
