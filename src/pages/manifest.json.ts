import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { loadSite } from '../site.ts';
import { toManifest } from '../views/manifest/manifest.ts';

/** Every page with a digest of what it says, and the old addresses. */
export const GET: APIRoute = async () =>
  Response.json(toManifest(await loadSite(await getCollection('regions'))));
