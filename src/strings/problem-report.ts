import type { Problem, ProblemKind, ProblemParams } from '../domain/problem.ts';
import { isNotice } from '../domain/problem.ts';
import type { Language } from './language.ts';
import { positionText } from './position-text.ts';
import { problemsEn } from './problems-en.ts';
import { problemsZh } from './problems-zh.ts';

/** What happened, and what to do. */
export interface ProblemText {
  readonly message: string;
  readonly hint?: string;
}

/** A text for each kind of problem. */
export type ProblemTexts = {
  readonly [Kind in ProblemKind]: (params: ProblemParams[Kind]) => ProblemText;
};

const texts: Readonly<Record<Language, ProblemTexts>> = { zh: problemsZh, en: problemsEn };

/** The text of one problem. */
export function problemText(problem: Problem, language: Language): ProblemText {
  return textOf(problem.kind, problem.params, language);
}

/**
 * The report: a line `file:line:column message` for each problem, its hint below, sorted by place, and the count;
 * after that the notices in the same way.
 */
export function renderProblems(problems: readonly Problem[], language: Language): string {
  const real = problems.filter((problem) => !isNotice(problem));
  const notices = problems.filter(isNotice);
  const parts = [];
  if (real.length > 0) parts.push([...linesOf(real, language), problemCount(real, language)].join('\n'));
  if (notices.length > 0)
    parts.push([...linesOf(notices, language), noticeCount(notices, language)].join('\n'));
  return parts.join('\n\n');
}

/** Problems by file, line and column. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (a, b) => compare(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column,
  );
}

function linesOf(problems: readonly Problem[], language: Language): readonly string[] {
  return inOrder(problems).map((problem) => {
    const { message, hint } = problemText(problem, language);
    const line = `${positionText(problem.at)} ${message}`;
    return hint === undefined ? line : `${line}\n  ${hint}`;
  });
}

function problemCount(problems: readonly Problem[], language: Language): string {
  const files = new Set(problems.map(({ at }) => at.file)).size;
  if (language === 'zh') return `${String(files)}个文件里有${String(problems.length)}个问题。`;
  return `${plural(problems.length, 'problem')} in ${plural(files, 'file')}.`;
}

function noticeCount(notices: readonly Problem[], language: Language): string {
  return language === 'zh' ? `${String(notices.length)}条提示。` : `${plural(notices.length, 'notice')}.`;
}

function plural(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? '' : 's'}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

// The kind of a problem ties its parameters to its text; the type of the table says so, one by one.
function textOf<Kind extends ProblemKind>(
  kind: Kind,
  params: ProblemParams[Kind],
  language: Language,
): ProblemText {
  return texts[language][kind](params);
}
