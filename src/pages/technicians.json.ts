import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { toTechnicianFile } from '../domain/contacts/technician-file.ts';
import { loadSite } from '../site.ts';

/** The technicians' hashes, for the check on the verify page. */
export const GET: APIRoute = async () =>
  Response.json(toTechnicianFile(await loadSite(await getCollection('regions'))));
