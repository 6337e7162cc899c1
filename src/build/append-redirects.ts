import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MovedAddress } from '../domain/site/changes.ts';

const columns = ['from', 'to', 'date', 'reason'] as const;

/** The rows as redirects.csv holds them: `/old/,/new/,2026-12-01,页面地址改了`. */
export function redirectRows(
  rows: readonly MovedAddress[],
  order: readonly string[] = columns,
): readonly string[] {
  return rows.map((row) =>
    order
      .map((name) => columns.find((column) => column === name))
      .map((column) => cellOf(column === undefined ? '' : row[column]))
      .join(','),
  );
}

/**
 * Appends rows to redirects.csv of the content folder, in the order of its columns, and makes the file where there is
 * none.
 * @returns the file
 */
export function appendRedirects(folder: string, rows: readonly MovedAddress[]): string {
  const file = join(folder, 'redirects.csv');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [header = ''] = text.replace('\uFEFF', '').split(/\r?\n/, 1);
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const order = header === '' ? columns : header.split(',').map((name) => name.trim().replaceAll('"', ''));
  const before = header === '' ? [columns.join(',')] : text.endsWith('\n') ? [] : [''];
  appendFileSync(file, [...before, ...redirectRows(rows, order), ''].join(end));
  return file;
}

function cellOf(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
