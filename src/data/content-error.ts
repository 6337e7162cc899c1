import type { Problem } from '../domain/problems/problem.ts';
import { languageOf } from '../strings/language.ts';
import { renderProblems } from '../strings/problems/problem-report.ts';

/** Thrown once, at the edge, with every problem of the content. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`\n${renderProblems(problems, languageOf(process.env))}`);
    this.name = 'ContentError';
    this.problems = problems;
    // The report names files of content; a stack of code would only hide it.
    this.stack = '';
  }
}
