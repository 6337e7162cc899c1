import type { Problem } from '../domain/problem.ts';
import { isNotice } from '../domain/problem.ts';
import type { Language } from './language.ts';
import { inOrder, problemText } from './problem-report.ts';

/**
 * The problems as workflow commands, which GitHub Actions shows beside the lines they are about.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * @example renderAnnotations(problems, 'zh') // '::error file=content/regions/minnan.yaml,line=12,col=5::福建省漳州市…'
 */
export function renderAnnotations(problems: readonly Problem[], language: Language): string {
  return inOrder(problems)
    .map((problem) => annotation(problem, language))
    .join('\n');
}

function annotation(problem: Problem, language: Language): string {
  const { file, line, column } = problem.at;
  const { message, hint } = problemText(problem, language);
  const text = hint === undefined ? message : `${message}\n${hint}`;
  const command = isNotice(problem) ? 'notice' : 'error';
  return `::${command} file=${escapeProperty(file)},line=${String(line)},col=${String(column)}::${escapeText(text)}`;
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
