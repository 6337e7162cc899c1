import { z } from 'astro/zod';
import { listStatuses } from '../../domain/coverage/status.ts';
import { date, place, reference, response, text } from '../../data/values/fields.ts';

const regionPlace = z.strictObject({
  /** The place as you would write it: 漳州市漳浦县, 定安县龙河镇, 350604 漳州市龙海区. */
  place,
  /** Ids of services, where they differ from the list's. */
  services: z.array(reference).min(1).optional(),
  /** Promised time, where it differs from the list's. */
  response: response.optional(),
  /** Days of visit, as shown: 每周二、五. */
  days: text.optional(),
  /** A remark that visitors see. */
  note: text.optional(),
  /** The day this entry was checked, where it differs from the list's. */
  verified: date.optional(),
  /** Where this entry is known from, where it differs from the list's. */
  source: text.optional(),
});

/** `content/regions/*.yaml`: places with the terms under which they are served. */
export const regionListSchema = z.strictObject({
  /** Name of the team, as visitors read it: 漳州组. */
  title: text,
  /** Who comes: own, partner, remote (phone and video only), not-served. */
  status: z.enum(listStatuses),
  /** Id of the partner in partners.yaml; for status partner. */
  partner: reference.optional(),
  /** Ids of content/services that the list is about. */
  services: z.array(reference).min(1),
  /** Promised time from order to visit. */
  response: response.optional(),
  /** The day the list was last checked. */
  verified: date,
  /** Where the list comes from: a roster, a contract. */
  source: text,
  /** A remark that visitors see. */
  note: text.optional(),
  /** Ids of lists that serve the same places and services beside this one. */
  shares: z.array(reference).default([]),
  /** Ids of lists over which this one wins. */
  over: z.array(reference).default([]),
  /** The places; each as text, or as an object with terms of its own. */
  places: z
    .array(z.union([place.transform((value) => ({ place: value })), regionPlace], { error: 'place' }))
    .min(1),
  /** Places taken out of a 全境 of this list. */
  except: z.array(place).default([]),
});
