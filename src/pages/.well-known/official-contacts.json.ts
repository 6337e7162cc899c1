import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { loadSite } from '../../site.ts';
import { toOfficialContacts } from '../../views/contact/official-contacts.ts';

/** The official numbers and domains, for programs that check a caller. */
export const GET: APIRoute = async () =>
  Response.json(toOfficialContacts(await loadSite(await getCollection('regions'))));
