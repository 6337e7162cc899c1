import type { ProblemKind, ProblemParams } from '../../domain/problems/problem.ts';
import type { Language } from '../language.ts';

/** What happened, and what to do. */
export type ProblemWords = readonly [message: string, hint?: string];

/** The texts of each kind of problem, in every language. */
export type ProblemTexts = {
  readonly [Kind in ProblemKind]: (params: ProblemParams[Kind]) => Readonly<Record<Language, ProblemWords>>;
};
