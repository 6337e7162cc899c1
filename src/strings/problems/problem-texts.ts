import type { ProblemKind, ProblemParams } from '../../domain/problems/problem.ts';

/** What happened, and what to do. */
export interface ProblemText {
  readonly message: string;
  readonly hint?: string;
}

/** A text for each kind of problem. */
export type ProblemTexts = {
  readonly [Kind in ProblemKind]: (params: ProblemParams[Kind]) => ProblemText;
};
