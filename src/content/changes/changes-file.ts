import { z } from 'astro/zod';
import { changeKinds } from '../../domain/site/changes.ts';
import { dayOf, placeText, reference, text } from '../../data/values/fields.ts';
import { contentFile } from '../reading/content-file.ts';

/** `content/changes.csv`: what changed in the coverage. */
export const changesFile = contentFile({
  path: 'changes.csv',
  form: 'csv',
  schema: z.strictObject({
    date: dayOf('change'),
    /** Where, as in a region list. */
    place: placeText,
    /** Empty where all services changed. */
    service: reference('service').optional(),
    /** What happened. */
    what: z.enum(changeKinds),
    reason: text,
  }),
  toRow: (change) => change,
});
