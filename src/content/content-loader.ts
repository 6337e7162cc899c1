import type { Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { gather } from '../data/values/checked-entry.ts';
import { contentFolder } from '../data/content-folder.ts';
import { ContentError } from '../data/content-error.ts';
import { readContentOnce } from './content-reading.ts';
import type { CollectionFile, CollectionName } from './read-collections.ts';
import { guideSchema, noteSchema, serviceSchema } from './articles.ts';
import { origin } from '../data/values/origin.ts';
import { regionListSchema } from './regions/regions-file.ts';

const schemas = {
  regions: regionListSchema.extend({ origin }),
  services: serviceSchema.extend({ origin }),
  guides: guideSchema.extend({ origin }),
  notes: noteSchema.extend({ origin }),
} satisfies Record<CollectionName, z.ZodObject>;

/** A collection over the shared readers: its loader and the schema that Astro checks each entry with. */
export function contentCollection<Name extends CollectionName>(name: Name) {
  return { loader: contentLoader(name), schema: schemas[name] };
}

/**
 * The one loader of all collections. It fails with every problem of the content folder at once, not only with
 * those of its own collection; the store keeps what it had until then.
 * @throws ContentError
 */
function contentLoader(name: CollectionName) {
  return {
    name: `content-${name}`,
    load: async (context) => {
      const { problems, collections } = readContentOnce(contentFolder());
      if (problems.length > 0) throw new ContentError(problems);
      const all: Record<CollectionName, readonly CollectionFile<unknown>[]> = collections;
      const { store } = context;
      store.clear();
      for (const { id, raw, body, ...entry } of gather(all[name]).value) {
        const data = await context.parseData({
          id,
          data: { ...raw, origin: entry.origin },
          filePath: entry.origin.file,
        });
        const digest = context.generateDigest({ raw, body });
        const rendered = body.trim() === '' ? undefined : await context.renderMarkdown(body);
        store.set({ id, data, body, digest, filePath: entry.origin.file, ...(rendered && { rendered }) });
      }
      const loaded = context.refreshContextData?.loaded;
      if (loaded instanceof Set) loaded.add(name);
    },
  } satisfies Loader;
}
