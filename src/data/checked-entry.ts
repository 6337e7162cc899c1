import { z } from 'astro/zod';
import type { Checked, Problem } from '../domain/problem.ts';
import { toProblems } from './zod-problems.ts';
import type { Sourced } from './yaml/yaml-file.ts';

/** An entry that its schema accepted, or nothing and the reasons. */
export function checkEntry<Schema extends z.ZodObject>(
  schema: Schema,
  source: Sourced,
): Checked<z.output<Schema> | undefined> {
  const result = schema.safeParse(source.value);
  if (result.success) return { value: result.data, problems: [] };
  return { value: undefined, problems: toProblems(schema, result.error.issues, source) };
}

/** The values that are there, and the problems of all. */
export function gather<Value>(parts: readonly Checked<Value | undefined>[]): Checked<readonly Value[]> {
  const problems: Problem[] = parts.flatMap((part) => part.problems);
  return { value: parts.flatMap(({ value }) => (value === undefined ? [] : [value])), problems };
}

/** What a key of an entry holds, where that key by itself is right; for entries that are refused for another key. */
export function readableKey<Value>(
  field: z.ZodType<Value>,
  { value }: Sourced,
  key: string,
): Value | undefined {
  const entry = z.record(z.string(), z.unknown()).safeParse(value);
  const result = entry.success ? field.safeParse(entry.data[key]) : undefined;
  return result?.success ? result.data : undefined;
}
