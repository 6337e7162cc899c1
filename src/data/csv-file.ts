import { z } from 'astro/zod';
import { CsvError, parse } from 'csv-parse/sync';
import type { Checked, Origin, Problem } from '../domain/problem.ts';
import { positionOf } from '../domain/problem.ts';
import { formProblem } from './file-form.ts';
import type { Sourced } from './yaml/yaml-file.ts';

/** What csv-parse gives with `raw` and `info`. */
const rawRecord = z.object({
  record: z.array(z.string()),
  raw: z.string(),
  /** `lines` counts to the end of the record. */
  info: z.object({ lines: z.number() }),
});

/** Signs that stand between cells where commas should. */
const MARKS = /[，；;\t]/;

type RawRecord = z.infer<typeof rawRecord>;

/**
 * Reads a CSV file with a header: one value a row, keyed by column, with the position of each cell. Empty cells are
 * left out, so that an optional one is missing.
 * @param columns the header that the file must have, in any order
 * @param optional those of them that it may leave out
 */
export function readCsv(
  file: string,
  text: string,
  columns: readonly string[],
  optional: readonly string[] = [],
): Checked<readonly Sourced[]> {
  const form = formProblem(file, text);
  if (form) return { value: [], problems: [form] };
  const records = parseRecords(file, text);
  if ('kind' in records) return { value: [], problems: [records] };
  const [header, ...rows] = records;
  const names = header?.record.map((name) => name.trim()) ?? [];
  const wrong = header && headerProblem(file, names, header, { columns, optional });
  if (wrong) return { value: [], problems: [wrong] };
  return {
    value: rows
      .filter(({ record }) => record.length === names.length)
      .map((row) => toSourced(file, names, row)),
    problems: rows.flatMap((row) => rowProblem(file, names, row) ?? []),
  };
}

function headerProblem(
  file: string,
  names: readonly string[],
  header: RawRecord,
  { columns, optional }: { readonly columns: readonly string[]; readonly optional: readonly string[] },
): Problem | undefined {
  const missing = columns.filter((column) => !names.includes(column) && !optional.includes(column));
  const unknown = names.filter((name) => !columns.includes(name));
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  const wrong = [...unknown, ...repeated][0];
  if (missing.length === 0 && wrong === undefined) return undefined;
  const start = { file, line: 1, column: 1 };
  const mark = MARKS.exec(names.join(','))?.[0];
  if (missing.length > 0 && mark !== undefined) {
    return { kind: 'csv-delimiter', params: { mark, mended: withCommas(rawLine(header)) }, at: start };
  }
  const at = wrong === undefined ? start : positionOf(toSourced(file, names, header).origin, wrong);
  return { kind: 'csv-header', params: { missing, unknown, repeated }, at };
}

function parseRecords(file: string, text: string): readonly RawRecord[] | Problem {
  try {
    const options = { bom: true, raw: true, info: true, relax_column_count: true, skip_empty_lines: true };
    return z.array(rawRecord).parse(parse(text, options));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    return { kind: 'csv-syntax', params: {}, at: { file, line, column: 1 } };
  }
}

// A comma that stands in a cell without quotes moves all cells behind it, and so does one that is left out.
function rowProblem(file: string, names: readonly string[], row: RawRecord): Problem | undefined {
  const [cells, columns] = [row.record.length, names.length];
  if (cells === columns) return undefined;
  const at = positionOf(toSourced(file, names, row).origin, '');
  if (cells > columns) return { kind: 'csv-row-long', params: { cells, columns }, at };
  const line = rawLine(row);
  const mark = MARKS.exec(line)?.[0];
  const mended = withCommas(line);
  const isMended = mended.split(',').length === columns;
  const params = { cells, columns, ...(mark !== undefined && { mark }), ...(isMended && { mended }) };
  return { kind: 'csv-row-short', params, at };
}

function withCommas(line: string): string {
  return line.replace(new RegExp(MARKS, 'g'), ',');
}

function rawLine({ raw }: RawRecord): string {
  return raw.replace(/^[\uFEFF\r\n]+/, '').replace(/[\r\n]+$/, '');
}

function toSourced(file: string, names: readonly string[], row: RawRecord): Sourced {
  const { record, info } = row;
  const text = rawLine(row);
  let [line, column, offset] = [info.lines - (text.match(/\n/g)?.length ?? 0), 1, 0];
  const positions: Record<string, readonly [number, number]> = { '': [line, 1] };
  const value: Record<string, string> = {};
  record.forEach((cell, index) => {
    const name = names[index] ?? `#${String(index + 1)}`;
    positions[name] = [line, column];
    if (cell.trim() !== '') value[name] = cell.trim();
    const end = endOfCell(text, offset);
    const written = text.slice(offset, end + 1);
    const breaks = written.split('\n');
    line += breaks.length - 1;
    column = (breaks.length > 1 ? 1 : column) + (breaks.at(-1) ?? '').length;
    offset = end + 1;
  });
  const origin: Origin = { file, positions };
  return { value, origin };
}

// Offset of the comma that ends the cell, or of the end of the text.
function endOfCell(text: string, offset: number): number {
  const quoted = /^\s*"(?:[^"]|"")*"/.exec(text.slice(offset))?.[0].length ?? 0;
  const comma = text.indexOf(',', offset + quoted);
  return comma === -1 ? text.length : comma;
}
