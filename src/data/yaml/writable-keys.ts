import { z } from 'astro/zod';
import { guideSchema, noteSchema, serviceSchema } from '../../content/articles.ts';
import { text } from '../values/fields.ts';
import { holidaySchema } from '../../content/holidays/holidays-file.ts';
import { regionListSchema } from '../../content/regions/regions-file.ts';
import { siteSettingsSchema } from '../../content/site/site-file.ts';
import { partnerSchema } from '../../content/tables.ts';

const schemas = [
  regionListSchema,
  siteSettingsSchema,
  partnerSchema,
  holidaySchema,
  serviceSchema,
  guideSchema,
  noteSchema,
];
const values: readonly (readonly [key: string, schema: z.core.$ZodType])[] = schemas.flatMap(valuesIn);
const keys = new Set(values.map(([key]) => key));
const textLists = new Set(values.filter(([, schema]) => isTextList(schema)).map(([key]) => key));

/** Whether some file of `content/` takes the word as a key, at whatever level. */
export function isWritableKey(word: string): boolean {
  return keys.has(word);
}

/** Whether a key takes a list of sentences, in which commas of any width may stand. */
export function takesSentences(key: string): boolean {
  return textLists.has(key);
}

function valuesIn(schema: z.core.$ZodType): readonly (readonly [key: string, schema: z.core.$ZodType])[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap(valuesIn);
  if (inner instanceof z.ZodArray) return valuesIn(inner.element);
  if (!(inner instanceof z.ZodObject)) return [];
  const shape: Readonly<Record<string, z.core.$ZodType>> = inner.shape;
  return Object.entries(shape).flatMap(([key, value]) => [[key, value] as const, ...valuesIn(value)]);
}

function isTextList(schema: z.core.$ZodType): boolean {
  const inner = unwrapped(schema);
  return inner instanceof z.ZodArray && inner.element === text;
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrapped(schema.unwrap());
  return schema instanceof z.ZodPipe ? unwrapped(schema.in) : schema;
}
