import { z } from 'astro/zod';
import { dayOf, text } from '../../data/values/fields.ts';
import { contentFile } from '../reading/content-file.ts';

/** `content/notes/<adcode>.md`: text that only one county has. */
export const notesFile = contentFile({
  path: 'notes',
  form: 'markdown-folder',
  isNamedByCode: true,
  schema: z.strictObject({
    title: text,
    author: text,
    date: dayOf('past'),
    /** Where it is known from. */
    source: text,
  }),
  toRow: (note, file) => ({ ...note, ...file }),
});
