import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { getEntry, render } from 'astro:content';

/** The text of a note, guide or service as a component; throws where the collection has no such entry. */
export async function renderedText(
  collection: 'notes' | 'guides' | 'services',
  id: string,
): Promise<AstroComponentFactory> {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`The collection ${collection} has no entry ${id}.`);
  return (await render(entry)).Content;
}
