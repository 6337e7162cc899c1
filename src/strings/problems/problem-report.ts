import type { Problem, ProblemKind, ProblemParams } from '../../domain/problems/problem.ts';
import { joinCauses, positionsOf } from '../../domain/problems/problem-causes.ts';
import { isNotice } from '../../domain/problems/problem.ts';
import { firstOf } from './first-of.ts';
import type { Language } from '../language.ts';
import { positionText } from './position-text.ts';
import { problemTexts } from './problems.ts';

/** What happened, and what to do. */
export interface ProblemText {
  readonly message: string;
  readonly hint?: string;
}

/** The text of one problem. */
export function problemText(problem: Problem, language: Language): ProblemText {
  return textOf(problem.kind, problem.params, language);
}

/**
 * The report: a line `file:line:column message` for each cause, its hint below, and where it shows besides; sorted
 * by place, and counted. After that the notices in the same way.
 */
export function renderProblems(problems: readonly Problem[], language: Language): string {
  const causes = joinCauses(problems);
  const real = causes.filter((problem) => !isNotice(problem));
  const notices = causes.filter(isNotice);
  const parts = [];
  if (real.length > 0) parts.push([...linesOf(real, language), problemCount(real, language)].join('\n'));
  if (notices.length > 0)
    parts.push([...linesOf(notices, language), noticeCount(notices, language)].join('\n'));
  return parts.join('\n\n');
}

function linesOf(problems: readonly Problem[], language: Language): readonly string[] {
  return problems.map((problem) => {
    const { message, hint } = problemText(problem, language);
    const below = [hint, wheresText(problem, language)].filter((line) => line !== undefined);
    return [`${positionText(problem.at)} ${message}`, ...below].join('\n').replaceAll('\n', '\n  ');
  });
}

// All the places of a cause, as soon as there are several.
function wheresText(problem: Problem, language: Language): string | undefined {
  const all = positionsOf(problem);
  if (all.length === 1) return undefined;
  const { first, rest } = firstOf(all.map(positionText));
  const isId = problem.kind === 'id-unknown';
  if (language === 'zh') {
    const where = `共${String(all.length)}处：${first.join('、')}${rest > 0 ? `，另有${String(rest)}处` : ''}。`;
    return isId ? `${where}如果是编号改了名，把原来的名字改回去就行。` : where;
  }
  const where = `${String(all.length)} times: ${first.join(', ')}${rest > 0 ? ` + ${String(rest)} more` : ''}.`;
  return isId ? `${where} If the id itself was renamed, give it its old name back.` : where;
}

function problemCount(problems: readonly Problem[], language: Language): string {
  const files = new Set(problems.flatMap(positionsOf).map(({ file }) => file)).size;
  if (language === 'zh') return `${String(files)}个文件里有${String(problems.length)}个问题。`;
  return `${plural(problems.length, 'problem')} in ${plural(files, 'file')}.`;
}

function noticeCount(notices: readonly Problem[], language: Language): string {
  return language === 'zh' ? `${String(notices.length)}条提示。` : `${plural(notices.length, 'notice')}.`;
}

function plural(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? '' : 's'}`;
}

// The kind of a problem ties its parameters to its text; the type of the table says so, one by one.
function textOf<Kind extends ProblemKind>(
  kind: Kind,
  params: ProblemParams[Kind],
  language: Language,
): ProblemText {
  const [message, hint = ''] = problemTexts[kind](params)[language];
  return hint === '' ? { message } : { message, hint };
}
