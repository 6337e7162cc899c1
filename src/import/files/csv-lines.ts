import type { Cells } from './table-rows.ts';

/**
 * The text of a CSV file with rows added at its end; all else stays as it is written.
 * @param text the file as it is, with its header
 */
export function withRows(text: string, columns: readonly string[], rows: readonly Cells[]): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text === '' || text.endsWith('\n') ? text : text + newline;
  return before + rows.map((row) => toLine(columns.map((column) => row[column] ?? '')) + newline).join('');
}

function toLine(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
}
