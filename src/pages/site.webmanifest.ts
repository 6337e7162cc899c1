import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { loadSite } from '../site.ts';
import { webManifest } from '../views/web-manifest.ts';

export const GET: APIRoute = async () =>
  Response.json(webManifest(await loadSite(await getCollection('regions'))));
