import type { z } from 'astro/zod';
import type { Checked, Problem } from '../domain/problem.ts';
import { toProblems } from './zod-problems.ts';
import type { Sourced } from './yaml-file.ts';

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
