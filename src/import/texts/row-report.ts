import type { Problem } from '../../domain/problems/problem.ts';
import { isNotice } from '../../domain/problems/problem.ts';
import type { Language } from '../../strings/language.ts';
import { problemText } from '../../strings/problems/problem-text.ts';
import type { RowDifference } from '../compare-rows.ts';
import type { Source } from '../text/passage.ts';
import { section, sourceText, textLine } from './found-report.ts';
import { importText } from './import-text.ts';

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
  const all = rows.flatMap(({ problems }) => problems);
  const lineOf = ({ problem, source }: ReportedRow['problems'][number]) =>
    textLine(file, source, problemText(problem, language));
  const broken = rows.filter(({ keyed }) => !keyed).length;
  return [
    ...section(
      importText.titles.unread[language],
      unread.map(({ source, text }) => `${sourceText(file, source)} ${text}`),
    ),
    ...all.filter(({ problem }) => isNotice(problem)).map(lineOf),
    ...all.filter(({ problem }) => !isNotice(problem)).map(lineOf),
    importText.rows(rows.length, broken)[language],
  ].join('\n');
}

/** The comparison with the rows of the content. */
export function rowDifferenceReport(file: string, difference: RowDifference, language: Language): string {
  const { added, unchanged, changed, removed } = difference;
  const changedRows = new Set(changed.map(({ key }) => key)).size;
  const changes = changed.map(
    ({ key, column, before, after }) => `  ${key} ${column}: ${before} -> ${after}`,
  );
  return [
    importText.against(file),
    importText.difference.added(added.length),
    ...added.map((key) => `  ${key}`),
    importText.difference.unchanged(unchanged.length),
    ...(changes.length > 0 ? [importText.difference.changed(changedRows), ...changes] : []),
    ...(removed.length > 0 ? [importText.notInFile(removed.length)] : []),
  ]
    .map((line) => (typeof line === 'string' ? line : line[language]))
    .join('\n');
}
