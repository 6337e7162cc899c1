import { z } from 'astro/zod';
import { date, place, reference, text } from '../../data/values/fields.ts';

/** The right to work in a brand's name; goes with the relation `authorised`. */
export const authorisation = z.strictObject(
  {
    /** The brand, as its owner writes it. */
    brand: text,
    /** Number of the authorisation. */
    number: text,
    /** Ids of the services that it covers. */
    scope: z.array(reference).min(1),
    /** Where it holds: 漳州市全境, 全国. */
    regions: z.array(place).min(1),
    /** The last day on which it holds. */
    validUntil: date,
    /** Where the document is found. */
    source: text,
  },
  { error: (issue) => (issue.code === 'invalid_type' ? 'authorisation' : undefined) },
);
