import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { buildPointsFile } from '../search/near-me/points-index.ts';
import { loadSite } from '../site.ts';

/** Where the units and the service points lie; the search for what is near loads it. */
export const GET: APIRoute = async () =>
  Response.json(buildPointsFile(await loadSite(await getCollection('regions'))));
