import { z } from 'astro/zod';
import { CsvError, parse } from 'csv-parse/sync';
import type { Checked, Origin, Problem } from '../domain/problem.ts';
import { positionOf } from '../domain/problem.ts';
import { formProblem } from './file-form.ts';
import type { Sourced } from './yaml-file.ts';

/** What csv-parse gives with `raw` and `info`. */
const rawRecord = z.object({
  record: z.array(z.string()),
  raw: z.string(),
  /** `lines` counts to the end of the record. */
  info: z.object({ lines: z.number() }),
});

type RawRecord = z.infer<typeof rawRecord>;

/**
 * Reads a CSV file with a header: one value a row, keyed by column, with the position of each cell. Empty cells are
 * left out, so that an optional one is missing.
 * @param columns the header that the file must have, in any order
 */
export function readCsv(file: string, text: string, columns: readonly string[]): Checked<readonly Sourced[]> {
  const form = formProblem(file, text);
  if (form) return { value: [], problems: [form] };
  const records = parseRecords(file, text);
  if ('kind' in records) return { value: [], problems: [records] };
  const at = { file, line: 1, column: 1 };
  const [header, ...rows] = records;
  const names = header?.record ?? [];
  const missing = columns.filter((column) => !names.includes(column));
  const unknown = names.filter((name) => !columns.includes(name));
  if (missing.length > 0 || unknown.length > 0) {
    return { value: [], problems: [{ kind: 'csv-header', params: { missing, unknown }, at }] };
  }
  const fitting = rows.filter(({ record }) => record.length <= names.length);
  return {
    value: fitting.map((row) => toSourced(file, names, row)),
    problems: rows.filter((row) => !fitting.includes(row)).map((row) => longRow(file, names, row)),
  };
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

// A comma that stands in a cell without quotes moves all cells behind it.
function longRow(file: string, names: readonly string[], row: RawRecord): Problem {
  const params = { cells: row.record.length, columns: names.length };
  return { kind: 'csv-row-long', params, at: positionOf(toSourced(file, names, row).origin, '') };
}

function toSourced(file: string, names: readonly string[], { record, raw, info }: RawRecord): Sourced {
  const text = raw.replace(/^[\r\n]+/, '').replace(/[\r\n]+$/, '');
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
