import { z } from 'astro/zod';
import { dayOf, place, price, source, text, title } from '../../data/values/fields.ts';
import { contentFile } from '../reading/content-file.ts';

const fee = z.strictObject({
  /** What is paid for: 机械锁保险柜开锁. */
  item: text,
  /** call-out, labour or part. */
  kind: z.enum(['call-out', 'labour', 'part']),
  /** As shown: 180元, 30–60元, 80元/小时. */
  price: price,
  /** What is in it, what is not. */
  note: text.optional(),
  /** 30天; left out where there is none. */
  warranty: text.optional(),
  /** Where this fee stands in place of the general one of its item: [三明市全境, 漳州市漳浦县]. */
  places: z.array(place).min(1).optional(),
});

/** `content/services/*.md`. */
export const servicesFile = contentFile({
  path: 'services',
  form: 'markdown-folder',
  gives: 'service',
  schema: z.strictObject({
    /** Name of the service: 保险柜开锁. */
    title: title,
    /** One sentence. */
    summary: text,
    /** Its position on the pages: 1 is the first. Services without one follow, by file name. */
    order: z.int().min(1).optional(),
    /** The shortest price line: 180元起. */
    from: price,
    /** The day from which the fee table holds. */
    effective: dayOf('prices'),
    /** Where the fees come from: 2026年价目表第3版. */
    source: source,
    /** The fee table. */
    fees: z.array(fee).min(1),
    /** What is accepted. */
    accepted: z.array(text).default([]),
    /** What is not accepted. */
    notAccepted: z.array(text).default([]),
  }),
  toRow: (service, file) => ({ ...service, ...file }),
});
