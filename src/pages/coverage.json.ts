import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { loadSite } from '../site.ts';
import { toCoverageRows } from '../views/coverage/coverage-rows.ts';

/** The coverage as data: one row a unit that some list names. */
export const GET: APIRoute = async () =>
  Response.json(toCoverageRows(await loadSite(await getCollection('regions'))));
