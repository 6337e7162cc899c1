import type { Readable } from '../refusal.ts';
import type { Cell, Table } from './table.ts';
import { plainHeader } from './table.ts';

/** Headers by the column that they mean: its own name, and what offices write. */
export type ColumnHeaders = Readonly<Record<string, readonly string[]>>;

/** A row of a table, its cells by column; empty cells are left out. */
export interface TableRow {
  readonly sheet: string | undefined;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** The rows of tables, and what stands in the tables and is not read: titles, other columns, other sheets. */
export interface ReadRows {
  readonly rows: readonly TableRow[];
  readonly unread: readonly Cell[];
}

const HEADER_ROWS = 10;
const TOTAL = /^\s*(?:[合总共]\s*计|小\s*计|汇\s*总|total|sum)/i;

/**
 * The rows of tables under the columns of a kind. Hidden tables and those without the columns are told as unread.
 * @param needed the columns that must be there
 */
export function tableRows(
  tables: readonly Table[],
  headers: ColumnHeaders,
  needed: readonly string[],
): Readable<ReadRows> {
  const read = tables
    .filter(({ isHidden }) => !isHidden)
    .flatMap((table) => withHeader(table, headers) ?? []);
  const [best] = read.toSorted((a, b) => known(b.columns) - known(a.columns));
  const lacking = needed.filter((column) => !best?.columns.includes(column));
  if (!best || lacking.length > 0) {
    const cells = best?.header ?? tables.flatMap(({ rows }) => rows).find((row) => row.length > 0) ?? [];
    const columns = cells.map(({ text }) => text).filter((text) => text !== '');
    return { refusal: { kind: 'columns-lacking', params: { lacking, columns } } };
  }
  const full = read.filter(({ columns }) => needed.every((column) => columns.includes(column)));
  const others = tables.filter((table) => full.every((one) => one.table !== table));
  const unread = [...full.flatMap(unreadOf), ...others.flatMap(({ rows }) => rows.flatMap(asOne))];
  return {
    value: { rows: full.flatMap(rowsBelow), unread: unread.filter(({ text }) => text.trim() !== '') },
  };
}

interface HeadedTable {
  readonly table: Table;
  readonly row: number;
  readonly header: readonly Cell[];
  /** The column of each cell; undefined where it is not known. */
  readonly columns: readonly (string | undefined)[];
}

function withHeader(table: Table, headers: ColumnHeaders): HeadedTable | undefined {
  const rows = table.rows.slice(0, HEADER_ROWS).map((header, row) => {
    const columns = header.map(({ text }) => columnOf(text, headers));
    return { table, row, header, columns };
  });
  const [best] = rows.toSorted((a, b) => known(b.columns) - known(a.columns));
  return best && known(best.columns) > 1 ? best : undefined;
}

// What stands above the header, and the headers of columns that are not known.
function unreadOf({ table, row, header, columns }: HeadedTable): readonly Cell[] {
  const below = table.rows.slice(row + 1);
  const isUnread = (_: Cell, index: number) =>
    columns[index] === undefined && below.some((cells) => (cells[index]?.text ?? '').trim() !== '');
  const asides = [...table.rows.slice(0, row), ...below.filter(isTotal)];
  return [...asides.flatMap(asOne), ...header.filter(isUnread)];
}

function asOne(cells: readonly Cell[]): readonly Cell[] {
  const written = cells.filter(({ text }) => text.trim() !== '');
  return written
    .slice(0, 1)
    .map(({ start }) => ({ start, text: written.map(({ text }) => text.trim()).join(' ') }));
}

function columnOf(text: string, headers: ColumnHeaders): string | undefined {
  const plain = plainHeader(text);
  return Object.keys(headers).find(
    (column) =>
      plainHeader(column) === plain || headers[column]?.some((header) => plainHeader(header) === plain),
  );
}

function known(columns: readonly (string | undefined)[]): number {
  return new Set(columns.filter((column) => column !== undefined)).size;
}

// A row of sums is no row.
function isTotal(cells: readonly Cell[]): boolean {
  return TOTAL.test(cells.find(({ text }) => text.trim() !== '')?.text ?? '');
}

function rowsBelow({ table, row, columns }: HeadedTable): readonly TableRow[] {
  const below = table.rows.slice(row + 1).filter((cells) => !isTotal(cells));
  return below.flatMap((written) => {
    const cells = written.flatMap((cell, index) => {
      const column = columns[index];
      return column === undefined || cell.text.trim() === '' ? [] : [[column, cell] as const];
    });
    return cells.length === 0 ? [] : [{ sheet: table.sheet, cells: new Map(cells) }];
  });
}
