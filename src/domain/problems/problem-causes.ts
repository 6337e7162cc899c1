import type { Problem, ProblemKind } from './problem.ts';
import type { Position } from './position.ts';

/**
 * Problems by file, line and column, those of one cause as one: it stands where it shows first, with the further
 * places as `more`. A missing id has one cause wherever it is named; a word that is wrong in the same way again, and
 * again in the same file, has one too. All others stay apart, also where they read the same.
 */
export function joinCauses(problems: readonly Problem[]): readonly Problem[] {
  const byCause = Map.groupBy(problems.toSorted(byPosition), causeOf);
  return [...byCause.values()].flatMap(joined).toSorted(byPosition);
}

/** Every position of a problem, the first one first. */
export function positionsOf({ at, more = [] }: Problem): readonly Position[] {
  return [at, ...more];
}

/** In what the cause of a kind of problems is one: in all of the content, or in one file. */
const reach: Readonly<Partial<Record<ProblemKind, 'content' | 'file'>>> = {
  'id-unknown': 'content',
  'schema-unknown-key': 'file',
  'place-ambiguous': 'file',
  'place-unknown': 'file',
  'place-mismatch': 'file',
  'place-split': 'file',
  'place-too-wide': 'file',
  'place-several': 'file',
  'place-partial': 'file',
  'place-placeholder': 'file',
  'place-zone': 'file',
  'place-no-county-data': 'file',
  'place-none': 'file',
  'place-code-differs': 'file',
  'date-future': 'file',
  'change-future': 'file',
  'notice-repaired': 'file',
  'notice-incomplete': 'file',
  'notice-renamed': 'file',
  'notice-stale': 'file',
  'phone-unchecked': 'file',
  'notice-phone-hidden': 'file',
};

// A problem whose kind is not in the table is a cause by itself.
function causeOf(problem: Problem): unknown {
  const { kind, params, at } = problem;
  const within = reach[kind];
  if (within === undefined) return problem;
  return JSON.stringify([kind, params, within === 'file' ? at.file : '']);
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
