import { z } from 'astro/zod';
import { positionOf } from '../../domain/problems/position.ts';
import { dayOf, oldPath, sitePath, text } from '../../data/values/fields.ts';
import { contentFile } from '../reading/content-file.ts';

/** `content/redirects.csv`; only the built site can tell whether the addresses are pages. */
export const redirectsFile = contentFile({
  path: 'redirects.csv',
  form: 'csv',
  unique: 'from',
  schema: z.strictObject({
    /** The published address. */
    from: oldPath,
    /** Where it leads. */
    to: sitePath,
    date: dayOf('change'),
    reason: text,
  }),
  toRow: (redirect) => redirect,
  check: ({ from, to, origin }) =>
    from === to ? [{ kind: 'redirect-itself', params: { path: to }, at: positionOf(origin, 'to') }] : [],
});
