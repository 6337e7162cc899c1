import type { RowDifference } from '../compare-rows.ts';
import type { Source } from '../text/passage.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import { isNotice } from '../../domain/problems/problem.ts';
import { importText, sourceText } from './import.ts';
import type { Language } from '../../strings/language.ts';
import { problemText } from '../../strings/problems/problem-text.ts';

interface ReportedRow {
  readonly keyed?: object;
  readonly problems: readonly { readonly problem: Problem; readonly source: Source }[];
}

/** The report of the rows of a table: what was not read, notices, problems, and the numbers. */
export function rowReport(
  file: string,
  rows: readonly ReportedRow[],
  unread: readonly { readonly text: string; readonly source: Source }[],
  language: Language,
): string {
  const text = importText[language];
  const all = rows.flatMap(({ problems }) => problems);
  const lineOf = ({ problem, source }: ReportedRow['problems'][number]) => {
    const { message, hint } = problemText(problem, language);
    return `${sourceText(file, source)} ${message}${hint === undefined ? '' : `\n  ${hint}`}`;
  };
  const notices = all.filter(({ problem }) => isNotice(problem)).map(lineOf);
  const problems = all.filter(({ problem }) => !isNotice(problem)).map(lineOf);
  const clear = rows.filter(({ keyed }) => keyed).length;
  const left = unread.map((one) => `${sourceText(file, one.source)} ${one.text}`);
  const title = left.length === 0 ? [] : [`${text.titles.unread} (${String(left.length)})`, ...left, ''];
  return [...title, ...notices, ...problems, text.rows(rows.length, rows.length - clear)].join('\n');
}

/** The comparison with the rows of the content. */
export function rowDifferenceReport(file: string, difference: RowDifference, language: Language): string {
  const text = importText[language];
  const { added, unchanged, changed, removed } = difference;
  const changes = changed.map(
    ({ key, column, before, after }) => `  ${key} ${column}: ${before} -> ${after}`,
  );
  return [
    text.against(file),
    text.difference.added(added.length),
    ...added.map((key) => `  ${key}`),
    text.difference.unchanged(unchanged.length),
    ...(changes.length > 0
      ? [text.difference.changed(new Set(changed.map(({ key }) => key)).size), ...changes]
      : []),
    ...(removed.length > 0 ? [text.notInFile(removed.length)] : []),
  ].join('\n');
}
