import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { buildPlaceIndex } from '../search/place-index/place-index.ts';
import { loadSite } from '../site.ts';

/** The place index that the search box loads. */
export const GET: APIRoute = async () =>
  Response.json(buildPlaceIndex(await loadSite(await getCollection('regions'))));
