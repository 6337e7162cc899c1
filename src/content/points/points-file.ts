import { z } from 'astro/zod';
import { parkings, stepFrees } from '../../domain/contacts/service-point.ts';
import { toWgs84 } from '../../domain/places/datum.ts';
import { dayOf, filledList, hours, id, joinedReferences, name, numeric, placeText, text } from '../../data/values/fields.ts';
import { contentFile } from '../reading/content-file.ts';
import { degreeRanges, withCoordinates } from './point-coordinates.ts';

/** `content/points.csv`; degrees become WGS-84. */
export const pointsFile = contentFile({
  path: 'points.csv',
  form: 'csv',
  gives: 'point',
  unique: 'id',
  schema: z.strictObject({
    id,
    name: name,
    /** Where it stands, as in a region list; a township is welcome. */
    place: placeText,
    address: text,
    lng: numeric('number', degreeRanges.lng),
    lat: numeric('number', degreeRanges.lat),
    /** The datum of the degrees. */
    datum: z.enum(['wgs84', 'gcj02', 'bd09']),
    /** By the day of the week: 周一至周六8:30–18:00. */
    hours,
    phones: joinedReferences('phone'),
    services: joinedReferences('service'),
    /** Parts in stock, as the fee tables call them, joined by `;`. */
    parts: filledList('text').optional(),
    parking: z.enum(parkings).optional(),
    /** Whether one gets in without a step. */
    step_free: z.enum(stepFrees).optional(),
    /** How to get in, for parking and steps: 门口两级台阶，可按铃. */
    access: text.optional(),
    /** The day the row was last checked. */
    verified: dayOf('checked').optional(),
  }),
  explain: withCoordinates,
  toRow: ({ datum, ...point }) => ({ ...point, ...toWgs84(point, datum) }),
});
