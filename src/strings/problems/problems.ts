import { contentProblems } from './content-problems.ts';
import { fileProblems } from './file-problems.ts';
import { idProblems } from './id-problems.ts';
import { listProblems } from './list-problems.ts';
import { noticeProblems } from './notice-problems.ts';
import { placeProblems } from './place-problems.ts';
import { valueProblems } from './value-problems.ts';
import { yamlProblems } from './yaml-problems.ts';
import type { ProblemTexts } from './problem-texts.ts';

/** The texts of every kind of problem: the compiler refuses a kind without texts. */
export const problemTexts: ProblemTexts = {
  ...placeProblems,
  ...noticeProblems,
  ...yamlProblems,
  ...valueProblems,
  ...listProblems,
  ...contentProblems,
  ...fileProblems,
  ...idProblems,
};
