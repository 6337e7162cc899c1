import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** The rows of a CSV file by their column names; no rows where the file does not exist yet. */
export function readCsv<Column extends string>(path: URL): Record<Column, string>[] {
  return parse<Record<Column, string>>(readIfThere(path), { bom: true, columns: true });
}

/** CSV text with a header, `\n` line ends and columns in the order given. */
export function toCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Record<Column, string>[],
): string {
  return stringify([...rows], { header: true, columns: [...columns], record_delimiter: 'unix' });
}

/** The text of a file, empty where there is none. */
export function readIfThere(path: URL): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
