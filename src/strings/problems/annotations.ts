import type { Problem } from '../../domain/problems/problem.ts';
import type { Position } from '../../domain/problems/position.ts';
import { joinCauses, positionsOf } from '../../domain/problems/problem-causes.ts';
import { isNotice } from '../../domain/problems/problem.ts';
import type { Language } from '../language.ts';
import { problemText } from './problem-text.ts';

/**
 * The problems as workflow commands, which GitHub Actions shows beside the lines they are about. A cause with several
 * positions is reported once per file: GitHub keeps only the first ten annotations of a step.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * @example renderAnnotations(problems, 'zh') // '::error file=content/regions/minnan.yaml,line=12,col=5::福建省漳州市…'
 */
export function renderAnnotations(problems: readonly Problem[], language: Language): string {
  return joinCauses(problems)
    .flatMap((problem) => annotations(problem, language))
    .join('\n');
}

function annotations(problem: Problem, language: Language): readonly string[] {
  const byFile = Map.groupBy(positionsOf(problem), ({ file }) => file);
  return [...byFile.values()].map((positions) => annotation(problem, positions, language));
}

function annotation(problem: Problem, positions: readonly Position[], language: Language): string {
  const [{ file, line, column } = problem.at] = positions;
  const { message, hint } = problemText(problem, language);
  const lines = positions.length > 1 ? linesText(positions, language) : undefined;
  const text = [message, hint, lines].filter((part) => part !== undefined).join('\n');
  const command = isNotice(problem) ? 'notice' : 'error';
  return `::${command} file=${escapeProperty(file)},line=${String(line)},col=${String(column)}::${escapeText(text)}`;
}

function linesText(positions: readonly Position[], language: Language): string {
  const lines = positions.map(({ line }) => String(line));
  return language === 'zh' ? `在第${lines.join('、')}行。` : `On lines ${lines.join(', ')}.`;
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
