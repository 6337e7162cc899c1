import { z } from 'astro/zod';
import { date, filledList, reference, technicianHash } from '../../data/values/fields.ts';

/** A row of `content/technicians.csv`; `npm run technician` prints it. */
export const technicianSchema = z.strictObject({
  /** Slow hash of badge number and surname; neither of them stands here. */
  hash: technicianHash,
  /** Id of partners.yaml; empty for the operator's own. */
  partner: reference.optional(),
  /** The last day on which the badge holds. */
  valid_until: date,
  /** Where they work, joined by `;`. */
  regions: filledList('place'),
  /** The day of the written consent. */
  consented: date,
});
