import { z } from 'astro/zod';
import { dayOf, source, title } from '../../data/values/fields.ts';
import { contentFile } from '../reading/content-file.ts';

/** `content/notes/<adcode>.md`: text that only one county has. */
export const notesFile = contentFile({
  path: 'notes',
  form: 'markdown-folder',
  isNamedByCode: true,
  schema: z.strictObject({
    title: title,
    author: source,
    date: dayOf('past'),
    /** Where it is known from. */
    source: source,
  }),
  toRow: (note, file) => ({ ...note, ...file }),
});
