import { z } from 'astro/zod';

/** Where the values of an entry stand; the loader adds it, so that positions survive into the collection. */
export const origin = z.object({
  file: z.string(),
  positions: z.record(z.string(), z.tuple([z.number(), z.number()])),
});
