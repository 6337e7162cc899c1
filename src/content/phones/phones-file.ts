import { z } from 'astro/zod';
import { date, hours, id, joined, phoneNumber, text } from '../../data/values/fields.ts';
import { contentFile } from '../reading/content-file.ts';

/** `content/phones.csv`. */
export const phonesFile = contentFile({
  path: 'phones.csv',
  form: 'csv',
  gives: 'phone',
  unique: 'id',
  schema: z.strictObject({
    id,
    /** In its one form: 400-000-0000. */
    number: phoneNumber,
    owner: text,
    purpose: text,
    brands: joined,
    /** When somebody answers: 每天8:00–20:00. */
    hours,
    /** The day the number was last called; how old it may be depends on who needs the number. */
    verified: date,
    /** How it was checked. */
    method: text,
  }),
  toRow: (phone) => phone,
});
