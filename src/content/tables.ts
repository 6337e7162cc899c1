import { z } from 'astro/zod';
import { parkings, stepFrees } from '../domain/contacts/service-point.ts';
import { changeKinds } from '../domain/site/changes.ts';
import { authorisation } from './partners/authorisation-file.ts';
import {
  creditCode,
  date,
  filledList,
  hours,
  id,
  joined,
  numeric,
  oldPath,
  phoneNumber,
  placeText,
  reference,
  relation,
  sitePath,
  text,
} from '../data/values/fields.ts';

/** One entry of `content/partners.yaml`. */
export const partnerSchema = z.strictObject({
  id,
  /** As visitors read it. */
  name: text,
  /** As registered. */
  legalName: text,
  /** Unified social credit code. */
  creditCode,
  /** Relation to the brands. */
  relation,
  /** For the relation authorised: what it stands on. */
  authorisation: authorisation.optional(),
  /** Ids of phones.csv. */
  phones: z.array(reference).default([]),
});

/** A row of `content/phones.csv`. */
export const phoneSchema = z.strictObject({
  id,
  /** In one plain grouping: 400-000-0000. */
  number: phoneNumber,
  owner: text,
  purpose: text,
  brands: joined,
  /** When somebody answers: 每天8:00–20:00. */
  hours,
  /** The day the number was last called. */
  verified: date,
  /** How it was checked. */
  method: text,
});

/** A row of `content/points.csv`. */
export const pointSchema = z.strictObject({
  id,
  name: text,
  /** Where it stands, as in a region list; a township is welcome. */
  place: placeText,
  address: text,
  /** Degrees. */
  lng: numeric('number', { min: 73, max: 136 }),
  lat: numeric('number', { min: 3, max: 54 }),
  /** The datum of the degrees. */
  datum: z.enum(['wgs84', 'gcj02', 'bd09']),
  /** By the day of the week: 周一至周六8:30–18:00. */
  hours,
  /** Ids of phones.csv, joined by `;`. */
  phones: joined,
  /** Ids of services, joined by `;`. */
  services: joined,
  /** Parts in stock, as the fee tables call them, joined by `;`. */
  parts: filledList('text').optional(),
  parking: z.enum(parkings).optional(),
  /** Whether one gets in without a step. */
  step_free: z.enum(stepFrees).optional(),
  /** How to get in, for parking and steps: 门口两级台阶，可按铃. */
  access: text.optional(),
  /** The day the row was last checked. */
  verified: date.optional(),
});

/** Columns of `points.csv` that the file may leave out. */
export const optionalPointColumns = ['parts', 'parking', 'step_free', 'access', 'verified'] as const;

/** A row of `content/records.csv`. */
export const recordSchema = z.strictObject({
  place: placeText,
  service: reference,
  period_start: date,
  period_end: date,
  cases: numeric('number', { min: 0, isWhole: true }),
  median_minutes: numeric('number', { min: 0 }),
  /** Share from 0 to 1. */
  within_target: numeric('share', { min: 0, max: 1 }),
  satisfied: numeric('share', { min: 0, max: 1 }).optional(),
  source: text,
});

/** A row of `content/redirects.csv`. */
export const redirectSchema = z.strictObject({
  /** The published address. */
  from: oldPath,
  /** Where it leads now. */
  to: sitePath,
  date,
  reason: text,
});

/** A row of `content/changes.csv`. */
export const changeSchema = z.strictObject({
  date,
  /** Where, as in a region list. */
  place: placeText,
  /** Id of a service; empty where all of them changed. */
  service: reference.optional(),
  /** What happened. */
  what: z.enum(changeKinds),
  reason: text,
});
