import { parse } from 'csv-parse/sync';
import { nearestWord } from '../../domain/spelling/nearest-word.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { ProblemParams } from '../../domain/problems/problem-kinds.ts';
import { positionOf } from '../../domain/problems/position.ts';
import type { RawRecord } from './csv-record.ts';
import { MARKS, rawLine, toSourced, withCommas } from './csv-record.ts';

/** What is wrong with the header, the first of the records: columns that lack, are not known, or stand twice. */
export function headerProblem(
  file: string,
  names: readonly string[],
  [header, ...rows]: readonly RawRecord[],
  { columns, optional }: { readonly columns: readonly string[]; readonly optional: readonly string[] },
): Problem | undefined {
  const missing = columns.filter((column) => !names.includes(column) && !optional.includes(column));
  const unknown = names.filter((name) => !columns.includes(name));
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  const wrong = [...unknown, ...repeated][0];
  if (missing.length === 0 && wrong === undefined) return undefined;
  const start = { file, line: 1, column: 1 };
  const mark = MARKS.exec(names.join(','))?.[0];
  if (header && missing.length > 0 && mark !== undefined) {
    return { kind: 'csv-delimiter', params: { mark, mended: withCommas(rawLine(header)) }, at: start };
  }
  const at =
    wrong === undefined || !header ? start : positionOf(toSourced(file, names, header).origin, wrong);
  const absent = columns.filter((column) => !names.includes(column));
  const meant = names.map((name) => (unknown.includes(name) ? nearestWord(name, absent) : name));
  const isMeant = meant.every((name) => name !== undefined) && missing.every((name) => meant.includes(name));
  const below =
    missing.length > 0 && rows.find(({ record }) => missing.every((name) => record.includes(name)));
  const params = {
    missing,
    unknown,
    repeated,
    ...(isMeant && repeated.length === 0 && { mended: meant.join(',') }),
    ...(below && { line: below.info.lines }),
  };
  return { kind: 'csv-header', params, at };
}

/**
 * Rows with too many cells or too few. A comma that stands in a cell without quotes moves all cells behind it, and so
 * does one that is left out; a line break without quotes makes two rows of one.
 */
export function rowProblems(file: string, names: readonly string[], rows: readonly RawRecord[]): Problem[] {
  const columns = names.length;
  const isBroken = (row: RawRecord, next: RawRecord | undefined) =>
    row.record.length < columns && row.record.length + (next?.record.length ?? 0) - 1 === columns;
  return rows.flatMap((row, index): Problem[] => {
    const cells = row.record.length;
    const [before, next] = [rows[index - 1], rows[index + 1]];
    if (cells === columns || (before && isBroken(before, row))) return [];
    const at = positionOf(toSourced(file, names, row).origin, '');
    if (cells > columns) return [{ kind: 'csv-row-long', params: longParams(row, columns), at }];
    if (next && isBroken(row, next)) {
      return [{ kind: 'csv-row-broken', params: { mended: rawLine(row) + rawLine(next) }, at }];
    }
    return [{ kind: 'csv-row-short', params: shortParams(row, columns), at }];
  });
}

// Quotes of a Chinese keyboard hold no cell together.
function longParams(row: RawRecord, columns: number): ProblemParams['csv-row-long'] {
  const cells = row.record.length;
  const mended = rawLine(row).replace(/(?<=^|,)[“”]([^"“”]*)[“”](?=,|$)/g, '"$1"');
  const [record] = parse(mended, { relax_column_count: true, relax_quotes: true });
  return { cells, columns, ...(record?.length === columns && { mended }) };
}

function shortParams(row: RawRecord, columns: number): ProblemParams['csv-row-short'] {
  const line = rawLine(row);
  const mark = MARKS.exec(line)?.[0];
  const mended = withCommas(line);
  const isMended = mended.split(',').length === columns;
  const cells = row.record.length;
  return { cells, columns, ...(mark !== undefined && { mark }), ...(isMended && { mended }) };
}
