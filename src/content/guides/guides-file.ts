import { z } from 'astro/zod';
import { dayOf, text } from '../../data/values/fields.ts';
import { contentFile } from '../reading/content-file.ts';

/** `content/guides/*.md`. */
export const guidesFile = contentFile({
  path: 'guides',
  form: 'markdown-folder',
  schema: z.strictObject({
    title: text,
    /** One sentence. */
    summary: text,
    author: text,
    date: dayOf('past'),
    /** What the text is based on. */
    source: text,
  }),
  toRow: (guide, file) => ({ ...guide, ...file }),
});
