import type { Position } from './position.ts';
import type { ProblemKind, ProblemParams } from './problem-kinds.ts';
import { problemKinds } from './problem-kinds.ts';

/** What an editor must fix, or should know. */
export type Problem = {
  readonly [Kind in ProblemKind]: {
    readonly kind: Kind;
    readonly params: ProblemParams[Kind];
    readonly at: Position;
    /** Further places with the same cause. */
    readonly more?: readonly Position[];
  };
}[ProblemKind];

/** The result of a step of the data's path: a value, and all that is wrong with its sources. */
export interface Checked<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}

/** Whether the problem only informs: it neither stops a build nor changes an exit code. */
export function isNotice(problem: Problem): boolean {
  return problemKinds[problem.kind].level === 'notice';
}
