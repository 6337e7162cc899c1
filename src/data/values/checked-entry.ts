import { z } from 'astro/zod';
import type { Checked, Problem, ProblemKind } from '../../domain/problems/problem.ts';
import type { Position } from '../../domain/problems/position.ts';
import { withMeantKeys } from './meant-keys.ts';
import { toProblems } from './zod-problems.ts';
import type { Sourced } from '../yaml/yaml-file.ts';

const MISPLACED: readonly ProblemKind[] = ['schema-unknown-key', 'schema-key-outside'];

/** An entry after its schema. */
export interface CheckedEntry<Value> extends Checked<Value | undefined> {
  /** The entry as it is read further where it is refused: with misspelt keys as they are meant. */
  readonly source: Sourced;
}

/** An entry that its schema accepted, or nothing and the reasons; a misspelt key is one reason, not two. */
export function checkEntry<Schema extends z.ZodObject>(
  schema: Schema,
  source: Sourced,
): CheckedEntry<z.output<Schema>> {
  const result = schema.safeParse(source.value);
  if (result.success) return { value: result.data, problems: [], source };
  const { issues } = result.error;
  const problems = toProblems(schema, issues, source);
  const meant = withMeantKeys(schema, issues, source);
  if (meant === source) return { value: undefined, problems, source };
  const again = checkEntry(schema, meant);
  const isToldAgain = ({ kind, at }: Problem) =>
    again.problems.some((other) => other.kind === kind && isSame(other.at, at));
  const misspelt = problems.filter((problem) => MISPLACED.includes(problem.kind) && !isToldAgain(problem));
  return { value: undefined, problems: [...misspelt, ...again.problems], source: again.source };
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

function isSame(a: Position, b: Position): boolean {
  return a.line === b.line && a.column === b.column;
}
