import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { loadSite } from '../site.ts';
import { toCoverageCsv } from '../views/coverage/coverage-csv.ts';

/** The coverage as a table for spreadsheets. */
export const GET: APIRoute = async () =>
  new Response(toCoverageCsv(await loadSite(await getCollection('regions'))), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
