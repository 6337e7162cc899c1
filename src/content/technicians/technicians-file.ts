import { z } from 'astro/zod';
import { date, dayOf, filledList, reference, technicianHash } from '../../data/values/fields.ts';
import { contentFile } from '../reading/content-file.ts';
import { checkJoinedRegions } from './technicians.ts';

/** `content/technicians.csv`; `npm run technician` prints its rows. */
export const techniciansFile = contentFile({
  path: 'technicians.csv',
  form: 'csv',
  schema: z.strictObject({
    /** Slow hash of badge number and surname; neither of them is kept. */
    hash: technicianHash,
    /** Empty for the operator's own. */
    partner: reference('partner').optional(),
    /** The last day on which the badge is valid. */
    valid_until: date,
    /** Where they work, joined by `;`. */
    regions: filledList('place'),
    /** The day of the written consent. */
    consented: dayOf('consent'),
  }),
  toRow: (technician) => technician,
  check: checkJoinedRegions,
});
