import { z } from 'astro/zod';

/**
 * The keys that an object may have at a path of a schema; none where the path leads to no object.
 * @example knownKeys(regionListSchema, ['places', 3]) // ['place', 'services', …]
 */
export function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  return objectsIn(schema, path).flatMap((object) => Object.keys(object.shape));
}

/** Whether the key at a path of a schema may be left out. */
export function isOptionalAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): boolean {
  const key = String(path.at(-1));
  return objectsIn(schema, path.slice(0, -1)).some((object) => {
    const shape: Readonly<Record<string, z.core.$ZodType | undefined>> = object.shape;
    return shape[key] instanceof z.ZodOptional || shape[key] instanceof z.ZodDefault;
  });
}

function objectsIn(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly z.ZodObject[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return objectsIn(schema.unwrap(), path);
  if (schema instanceof z.ZodPipe) return objectsIn(schema.in, path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => objectsIn(option, path));
  const [key, ...rest] = path;
  if (schema instanceof z.ZodArray) return objectsIn(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  if (key === undefined) return [schema];
  const shape: Readonly<Record<string, z.core.$ZodType | undefined>> = schema.shape;
  const next = shape[String(key)];
  return next ? objectsIn(next, rest) : [];
}
