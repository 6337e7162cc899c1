import { z } from 'astro/zod';
import { date, dayOf, numeric, placeText, reference, source } from '../../data/values/fields.ts';
import { contentFile } from '../reading/content-file.ts';
import { checkPeriod } from './records.ts';

/** `content/records.csv`. */
export const recordsFile = contentFile({
  path: 'records.csv',
  form: 'csv',
  schema: z.strictObject({
    place: placeText,
    service: reference('service'),
    period_start: date,
    period_end: dayOf('past'),
    cases: numeric('number', { min: 0, isWhole: true }),
    median_minutes: numeric('number', { min: 0 }),
    /** Share from 0 to 1. */
    within_target: numeric('share', { min: 0, max: 1 }),
    satisfied: numeric('share', { min: 0, max: 1 }).optional(),
    source: source,
  }),
  toRow: (record) => record,
  check: checkPeriod,
});
