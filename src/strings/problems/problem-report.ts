import type { Problem } from '../../domain/problems/problem.ts';
import { isNotice } from '../../domain/problems/problem.ts';
import { joinCauses, positionsOf } from '../../domain/problems/problem-causes.ts';
import type { Language } from '../language.ts';
import { firstText } from './wording/first-text.ts';
import { positionText } from '../../domain/problems/position.ts';
import { problemText } from './problem-text.ts';

/**
 * The report: `file:line:column message` for each cause, its hint and its further positions below; sorted by position
 * and counted. The notices follow in the same form.
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

// All positions of a cause, where there are several.
function wheresText(problem: Problem, language: Language): string | undefined {
  const all = positionsOf(problem);
  if (all.length === 1) return undefined;
  const positions = firstText(all.map(positionText), language, '处');
  const isId = problem.kind === 'id-unknown';
  if (language === 'zh') {
    return `共${all.length}处：${positions}。${isId ? '如果是编号改了名，把原来的名字改回去就行。' : ''}`;
  }
  return `${all.length} times: ${positions}.${isId ? ' If the id was renamed, restore its old name.' : ''}`;
}

function problemCount(problems: readonly Problem[], language: Language): string {
  const files = new Set(problems.flatMap(positionsOf).map(({ file }) => file)).size;
  if (language === 'zh') return `${files}个文件里有${problems.length}个问题。`;
  return `${plural(problems.length, 'problem')} in ${plural(files, 'file')}.`;
}

function noticeCount(notices: readonly Problem[], language: Language): string {
  return language === 'zh' ? `${notices.length}条提示。` : `${plural(notices.length, 'notice')}.`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
