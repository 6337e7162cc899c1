import type { Readable } from '../refusal.ts';
import type { Cell, Table } from '../tables/table.ts';
import { workbookParts } from './workbook-parts.ts';

/** A workbook unpacks to at most this many bytes. */
const MAX_UNPACKED = 200_000_000;

/** Reads all sheets of an XLSX workbook, each cell as its text. */
export async function readWorkbook(bytes: Buffer): Promise<Readable<readonly Table[]>> {
  if (unpackedSize(bytes) > MAX_UNPACKED) {
    return { refusal: { kind: 'file-too-large', params: { megabytes: MAX_UNPACKED / 1_000_000 } } };
  }
  try {
    const { default: readXlsx } = await import('read-excel-file/node');
    const sheets = await readXlsx(bytes, { trim: false });
    const { hidden, errors } = workbookParts(bytes);
    const tables = sheets.map(({ sheet, data }) => ({
      sheet,
      isHidden: hidden.has(sheet),
      rows: rowsOf(sheet, data, errors.get(sheet) ?? new Map()),
    }));
    if (tables.every(({ rows }) => rows.flat().every(({ text }) => text === ''))) {
      return { refusal: { kind: 'file-empty', params: {} } };
    }
    return { value: tables };
  } catch (error) {
    // The package throws errors of several kinds for a broken archive or broken XML.
    if (error instanceof Error) return { refusal: { kind: 'workbook-broken', params: {} } };
    throw error;
  }
}

/** A cell's name: column and row count from 0. */
export function cellName(column: number, row: number): string {
  const letters = (index: number): string =>
    (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
  return letters(column) + String(row + 1);
}

// The package leaves out cells that hold errors alone, and the rows at the end that have nothing else.
function rowsOf(
  sheet: string,
  data: readonly (readonly unknown[])[],
  errors: ReadonlyMap<string, string>,
): readonly (readonly Cell[])[] {
  const rows = data.map((row, index) =>
    row.map((value, column) => {
      const cell = cellName(column, index);
      return { text: errors.get(cell) ?? toText(value), start: { sheet, cell } };
    }),
  );
  const known = new Set(rows.flat().map(({ start }) => start.cell));
  const lost = [...errors].filter(([cell]) => !known.has(cell));
  return [...rows, ...lost.map(([cell, text]) => [{ text, start: { sheet, cell } }])];
}

function toText(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

// The sizes that the archive's directory states: a small file can unpack to very much.
function unpackedSize(bytes: Buffer): number {
  const directory = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
  let total = 0;
  for (
    let at = bytes.indexOf(directory);
    at !== -1 && at + 28 <= bytes.length;
    at = bytes.indexOf(directory, at + 4)
  ) {
    total += bytes.readUInt32LE(at + 24);
  }
  return total;
}
