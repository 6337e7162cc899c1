import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { ContentError } from '../../data/content-error.ts';
import { contentFolder } from '../../data/content-folder.ts';
import type { RegionList } from '../../domain/coverage/region-list.ts';
import type { ContentRows } from './read-content.ts';
import { readContentOnce } from './content-reading.ts';

/** The region lists. Their files were checked when they were read, so their schema only names their type. */
export function regionsCollection() {
  const loader = contentLoader('regions', ({ regions }) => regions.map(({ id, ...data }) => ({ id, data })));
  return { loader, schema: z.custom<Omit<RegionList, 'id'>>() };
}

/** Files of Markdown: the collection renders their text, all else is known to the site. */
export function articlesCollection(name: 'services' | 'guides' | 'notes') {
  const loader = contentLoader(name, (rows) => rows[name].map(({ id, body }) => ({ id, data: {}, body })));
  return { loader, schema: z.object({}) };
}

interface LoadedEntry {
  readonly id: string;
  readonly data: object;
  readonly body?: string;
}

/**
 * A loader over the content folder's one reading. It fails with every problem of the folder at once, not only with
 * those of its own collection; the store keeps what it had until then.
 */
function contentLoader(name: string, entriesOf: (rows: ContentRows) => readonly LoadedEntry[]) {
  return {
    name: `content-${name}`,
    load: async (context) => {
      const { problems, rows } = readContentOnce(contentFolder());
      if (problems.length > 0) throw new ContentError(problems);
      const { store } = context;
      store.clear();
      for (const { id, data: read, body = '' } of entriesOf(rows)) {
        const data = await context.parseData({ id, data: { ...read } });
        const rendered = body.trim() === '' ? undefined : await context.renderMarkdown(body);
        store.set({ id, data, body, digest: context.generateDigest({ ...read, body }), ...(rendered && { rendered }) });
      }
      const loaded = context.refreshContextData?.loaded;
      if (loaded instanceof Set) loaded.add(name);
    },
  } satisfies Loader;
}
