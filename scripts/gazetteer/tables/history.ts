import type { FormerName } from '../sources/editions.ts';
import type { PatchRow } from '../sources/patch.ts';
import type { NamedDivision } from './named-division.ts';
import { levelSuffix } from './stems.ts';

export const HISTORY_COLUMNS = [
  'code',
  'name',
  'parent_name',
  'kind',
  'date',
  'successors',
  'source',
] as const;

/** One row of history.csv. */
export type HistoryRow = Record<(typeof HISTORY_COLUMNS)[number], string>;

const KINDS = ['rename', 'upgrade', 'merge', 'split'];
const LOWER_SUFFIXES = ['县', '自治县', '地区', '盟'];

/**
 * Former divisions and their successors, in today's codes. Rows written by hand win; a name without a row is a
 * problem.
 * @param older rows from before the first edition; a successor that is a former division itself is replaced by its
 * own successors
 */
export function toHistory(
  formerNames: readonly FormerName[],
  divisions: readonly NamedDivision[],
  patch: readonly PatchRow[],
  isZone: (former: { code: string; name: string }) => boolean,
  older: readonly HistoryRow[],
): { value: HistoryRow[]; problems: string[] } {
  const today = new Map(divisions.map(({ adcode, name }) => [adcode, name]));
  const gone = formerNames.filter(({ code, name }) => today.get(code) !== name);
  const byHand = patch.filter(({ kind }) => KINDS.includes(kind)).map(toRow);
  const rows = new Map(byHand.map((row) => [row.code + row.name, row]));
  // Newest first, so that the row of the successor exists already.
  for (const former of gone.toSorted((a, b) => b.edition.localeCompare(a.edition))) {
    const row = rows.get(former.code + former.name) ?? fromEdition(former, today, rows);
    if (row) rows.set(row.code + row.name, row);
  }
  const problems = gone
    .filter((former) => !rows.has(former.code + former.name) && !isZone(former))
    .map(
      ({ code, name, parentName }) =>
        `${parentName}${name} (${code}) has no successor. Give it a row in patch.csv.`,
    );
  const all = [...rows.values()];
  const value = [...all, ...older.map((row) => withTodaysCodes(row, today, all))];
  return { value: value.sort(byCode), problems: [...new Set(problems)] };
}

function withTodaysCodes(
  row: HistoryRow,
  today: ReadonlyMap<string, string>,
  later: readonly HistoryRow[],
): HistoryRow {
  const successors = row.successors.split(' ').flatMap((code) => {
    const next = today.has(code) ? undefined : later.findLast((former) => former.code === code);
    return next ? next.successors.split(' ') : [code];
  });
  const unique = [...new Set(successors)].sort();
  return { ...row, kind: unique.length > 1 ? 'split' : row.kind, successors: unique.join(' ') };
}

function fromEdition(
  { code, name, parentName, edition, goneIn, next }: FormerName,
  today: ReadonlyMap<string, string>,
  rows: ReadonlyMap<string, HistoryRow>,
): HistoryRow | undefined {
  if (!next || !goneIn) return undefined;
  const later = rows.get(next.code + next.name);
  const successors = today.get(next.code) === next.name ? next.code : later?.successors;
  if (!successors) return undefined;
  const isGone = later?.kind === 'merge' || later?.kind === 'split';
  return {
    code,
    name,
    parent_name: parentName,
    kind: isGone ? later.kind : kindOf(name, today.get(successors) ?? ''),
    date: goneIn,
    successors,
    source: `gb2260 ${edition}`,
  };
}

function kindOf(name: string, nameToday: string): string {
  const isLow = (text: string) => LOWER_SUFFIXES.includes(levelSuffix(text));
  return isLow(name) && !isLow(nameToday) ? 'upgrade' : 'rename';
}

function toRow({ kind, date, code, name, parent_name, value, source }: PatchRow): HistoryRow {
  return { code, name, parent_name, kind, date, successors: value, source };
}

function byCode(a: HistoryRow, b: HistoryRow): number {
  return a.code.localeCompare(b.code) || a.date.localeCompare(b.date);
}
