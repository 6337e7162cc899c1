import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { loadSite } from '../site.ts';
import { toCoverageJson } from '../views/coverage/coverage-json.ts';

/** The coverage as data: one row a unit that some list names. */
export const GET: APIRoute = async () =>
  Response.json(toCoverageJson(await loadSite(await getCollection('regions'))));
