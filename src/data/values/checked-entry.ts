import { z } from 'astro/zod';
import type { Checked, Problem } from '../../domain/problems/problem.ts';
import type { ProblemKind } from '../../domain/problems/problem-kinds.ts';
import type { Position } from '../../domain/problems/position.ts';
import { withMeantKeys } from './meant-keys.ts';
import { toProblems } from './zod-problems.ts';
import type { Sourced } from '../yaml/yaml-file.ts';

const MISPLACED: readonly ProblemKind[] = ['schema-unknown-key', 'schema-key-outside'];

/** An entry checked by its schema. */
export interface CheckedEntry<Value> extends Checked<Value | undefined> {
  /** The entry as written, with misspelt keys as they are meant where it is refused. */
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
  const isReportedAgain = ({ kind, at }: Problem) =>
    again.problems.some((other) => other.kind === kind && isSame(other.at, at));
  const misspelt = problems.filter(
    (problem) => MISPLACED.includes(problem.kind) && !isReportedAgain(problem),
  );
  return { value: undefined, problems: [...misspelt, ...again.problems], source: again.source };
}

/** What can be read of an entry that its schema refused: the keys whose values are right by themselves. */
export interface ReadableKeys<Known> {
  readonly known: Partial<Known>;
  /** The keys that are wrong or missing. */
  readonly lost: ReadonlySet<string>;
}

/**
 * Reads a refused entry key by key.
 * @param instead schemas that read more of a wrong value than its own does; the key counts as lost all the same
 */
export function readableKeys<Schema extends z.ZodObject>(
  schema: Schema,
  source: Sourced,
  instead?: Readonly<Record<string, z.core.$ZodType>>,
): ReadableKeys<z.output<Schema>>;
export function readableKeys(
  { shape }: z.ZodObject,
  { value }: Sourced,
  instead: Readonly<Record<string, z.core.$ZodType>> = {},
): ReadableKeys<Readonly<Record<string, unknown>>> {
  const written = z.record(z.string(), z.unknown()).safeParse(value).data ?? {};
  const keys = Object.entries(shape).map(([key, field]) => {
    const own = z.safeParse(field, written[key]);
    const other = own.success ? undefined : instead[key];
    return { key, isLost: !own.success, read: other ? z.safeParse(other, written[key]) : own };
  });
  return {
    known: Object.fromEntries(keys.flatMap(({ key, read }) => (read.success ? [[key, read.data]] : []))),
    lost: new Set(keys.filter(({ isLost }) => isLost).map(({ key }) => key)),
  };
}

function isSame(a: Position, b: Position): boolean {
  return a.line === b.line && a.column === b.column;
}
