import { z } from 'astro/zod';
import { dayOf, source, text, title } from '../../data/values/fields.ts';
import { contentFile } from '../reading/content-file.ts';

/** `content/guides/*.md`. */
export const guidesFile = contentFile({
  path: 'guides',
  form: 'markdown-folder',
  schema: z.strictObject({
    title: title,
    /** One sentence. */
    summary: text,
    author: source,
    date: dayOf('past'),
    /** What the text is based on. */
    source: source,
  }),
  toRow: (guide, file) => ({ ...guide, ...file }),
});
