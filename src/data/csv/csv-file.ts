import { z } from 'astro/zod';
import { CsvError, parse } from 'csv-parse/sync';
import type { Checked, Problem } from '../../domain/problems/problem.ts';
import { headerProblem, rowProblems } from './csv-problems.ts';
import type { RawRecord } from './csv-record.ts';
import { rawRecord, toSourced } from './csv-record.ts';
import { formProblem } from '../file-form.ts';
import type { Sourced } from '../yaml/yaml-file.ts';

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
  const [header, ...rows] = records.map(withoutEmptyEnd(records[0]));
  const names = header?.record.map((name) => name.trim()) ?? [];
  const wrong = header && headerProblem(file, names, records, { columns, optional });
  if (wrong) return { value: [], problems: [wrong] };
  return {
    value: rows
      .filter(({ record }) => record.length === names.length)
      .map((row) => toSourced(file, names, row)),
    problems: rowProblems(file, names, rows),
  };
}

// Spreadsheets leave columns behind that hold nothing, not even in the header.
function withoutEmptyEnd(header: RawRecord | undefined): (row: RawRecord) => RawRecord {
  const isFilled = (cell: string) => cell.trim() !== '';
  const columns = (header?.record.findLastIndex(isFilled) ?? -1) + 1;
  return (row) => ({
    ...row,
    record: row.record.filter((_cell, index) => index < columns || row.record.slice(index).some(isFilled)),
  });
}

function parseRecords(file: string, text: string): readonly RawRecord[] | Problem {
  try {
    const options = {
      bom: true,
      raw: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    };
    return z.array(rawRecord).parse(parse(text, options));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    return { kind: 'csv-syntax', params: {}, at: { file, line, column: 1 } };
  }
}
