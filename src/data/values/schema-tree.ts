import { z } from 'astro/zod';

/** A schema inside another one; `key` is undefined where both read the same value, `*` for the elements of a list. */
export interface InnerSchema {
  readonly key?: string;
  readonly schema: z.core.$ZodType;
}

/** The schemas directly inside another one. */
export function innerOf(schema: z.core.$ZodType): readonly InnerSchema[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return [{ schema: schema.unwrap() }];
  if (schema instanceof z.ZodPipe) return [{ schema: schema.in }];
  if (schema instanceof z.ZodUnion) return schema.options.map((option) => ({ schema: option }));
  if (schema instanceof z.ZodArray) return [{ key: '*', schema: schema.element }];
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  return Object.entries(shape).map(([key, inner]) => ({ key, schema: inner }));
}

/**
 * The keys that an object may have at a path of a schema; none where the path leads to no object.
 * @example knownKeys(regionListSchema, ['places', 3]) // ['place', 'services', …]
 */
export function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  return formsAt(schema, path).flatMap((form) =>
    form instanceof z.ZodObject ? Object.keys(form.shape) : [],
  );
}

/** Whether the key at a path of a schema may be left out. */
export function isOptionalAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): boolean {
  const key = String(path.at(-1));
  return formsAt(schema, path.slice(0, -1))
    .flatMap(innerOf)
    .some((inner) => inner.key === key && mayBeMissing(inner.schema));
}

/** The keys that an object may leave out without a default: the columns that a table may lack. */
export function optionalKeys(schema: z.ZodObject): readonly string[] {
  return innerOf(schema).flatMap(({ key, schema: inner }) =>
    key !== undefined && inner instanceof z.ZodOptional ? [key] : [],
  );
}

/** What a value may be, without what only wraps it. */
export function formsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const same = innerOf(schema).filter(({ key }) => key === undefined);
  return same.length === 0 ? [schema] : same.flatMap((inner) => formsOf(inner.schema));
}

function formsAt(
  schema: z.core.$ZodType,
  [step, ...rest]: readonly PropertyKey[],
): readonly z.core.$ZodType[] {
  const forms = formsOf(schema);
  if (step === undefined) return forms;
  return forms
    .flatMap(innerOf)
    .filter(({ key }) => key === '*' || key === String(step))
    .flatMap((inner) => formsAt(inner.schema, rest));
}

function mayBeMissing(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}
