import type { Position } from './position.ts';
import { problemKinds } from './problem-kinds.ts';
import type { Problem } from './problem.ts';

/**
 * Problems by file, line and column, those with one cause joined: at the first position, the further ones as `more`.
 * The same missing id has one cause wherever it is named, the same misspelt place one in each file.
 */
export function joinCauses(problems: readonly Problem[]): readonly Problem[] {
  const byCause = Map.groupBy(problems.toSorted(byPosition), causeOf);
  return [...byCause.values()].flatMap(joined).toSorted(byPosition);
}

/** Every position of a problem, the first one first. */
export function positionsOf({ at, more = [] }: Problem): readonly Position[] {
  return [at, ...more];
}

function causeOf(problem: Problem): unknown {
  const { kind, params, at } = problem;
  const { reach } = problemKinds[kind];
  if (reach === 'position') return problem;
  return JSON.stringify([kind, params, reach === 'file' ? at.file : '']);
}

function joined(problems: readonly Problem[]): Problem | [] {
  const [first, ...others] = problems;
  if (!first || others.length === 0) return first ?? [];
  return { ...first, more: [...(first.more ?? []), ...others.flatMap(positionsOf)] };
}

function byPosition({ at: a }: Problem, { at: b }: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
