import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { loadSite } from '../../site.ts';
import { toJsonFeed } from '../../views/changes/changes-feed.ts';

/** The changes of the coverage as a JSON Feed. */
export const GET: APIRoute = async () =>
  Response.json(toJsonFeed(await loadSite(await getCollection('regions'))));
