import { z } from 'astro/zod';

/**
 * The keys that an object may have at a path of a schema; none where the path leads to no object.
 * @example knownKeys(regionListSchema, ['places', 3]) // ['place', 'services', …]
 */
export function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  return objectsIn(schema, path).flatMap((object) => Object.keys(object.shape));
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
