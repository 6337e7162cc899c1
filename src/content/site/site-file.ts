import { z } from 'astro/zod';
import { FEWEST_CASES } from '../../domain/coverage/records.ts';
import { authorisation } from '../partners/authorisation-file.ts';
import {
  address,
  creditCode,
  date,
  domain,
  reference,
  relation,
  siteUrl,
  technicianSalt,
  text,
} from '../../data/values/fields.ts';

/** How one matter is handled. */
const matter = z.strictObject({
  /** Id of phones.csv; the hotline where it is left out. */
  phone: reference.optional(),
  /** What to have at hand. */
  ready: z.array(text).default([]),
  /** What happens then. */
  then: z.array(text).default([]),
});

/** `content/site.yaml`. */
export const siteSettingsSchema = z.strictObject({
  /** Name of the site. */
  title: text,
  /** What the network does, as titles say it: 保险柜开锁与维修. */
  trade: text,
  /** One or two sentences for search results. */
  summary: text,
  /** Base URL; the only place it stands. */
  url: siteUrl,
  /** True while the content is invented: every page then says so. */
  sample: z.boolean(),
  /** The day that counts as today while `sample` is true. */
  asOf: date.optional(),
  operator: z.strictObject({
    name: text,
    /** As registered. */
    legalName: text,
    /** Unified social credit code. */
    creditCode,
    /** Registered address. */
    address: text,
    /** is-brand, authorised, independent or public-body. */
    relation,
    /** For the relation authorised: what it stands on. */
    authorisation: authorisation.optional(),
    /** One sentence that tells the relation to the brands. */
    relationText: text,
    /** ICP number. */
    icp: text.optional(),
  }),
  /** Id of the phone that stands on every page. */
  hotline: reference,
  /** A way without speaking. */
  message: z.strictObject({ text, href: address }).optional(),
  /** Where reports of errors go. */
  corrections: address,
  policies: z.strictObject({
    book: z.array(text).min(1),
    cancel: z.array(text).min(1),
    refund: z.array(text).min(1),
    complain: z.array(text).min(1),
    /** From order to complaint, for every county page. */
    steps: z.array(z.strictObject({ title: text, text })).min(1),
  }),
  /** How each matter is handled, for the contact page. */
  contact: z
    .strictObject({
      person: matter.optional(),
      book: matter.optional(),
      cancel: matter.optional(),
      refund: matter.optional(),
      complain: matter.optional(),
    })
    .optional(),
  /** How people tell the operator from those who pretend to be it. */
  identity: z
    .strictObject({
      /** Domains besides the site's own. */
      domains: z.array(domain).default([]),
      /** What the operator never does. */
      never: z.array(text).default([]),
      /** How a technician at the door is told. */
      technician: z.array(text).default([]),
    })
    .optional(),
  /** What the hashes of technicians.csv are salted with; kept for good. */
  technicianSalt: technicianSalt.optional(),
  /** Since which day changes.csv holds every change. */
  changesSince: date.optional(),
  thresholds: z.strictObject({
    /** Figures of fewer cases are not shown; 10 at least. */
    minCases: z.int().min(FEWEST_CASES),
    /** Days after which a number must be called again. */
    phoneDays: z.int().min(1),
    /** Days after which a list must be checked again. */
    listDays: z.int().min(1),
  }),
});
