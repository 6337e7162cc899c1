import type { Readable } from './refusal.ts';
import type { Cell, Table } from './table.ts';
import { plainHeader } from './table.ts';

/** Headers by the column that they mean: its own name, and what offices write. */
export type ColumnHeaders = Readonly<Record<string, readonly string[]>>;

/** A row of a table, its cells by column; empty cells are left out. */
export interface TableRow {
  readonly sheet: string | undefined;
  readonly cells: ReadonlyMap<string, Cell>;
}

const HEADER_ROWS = 10;

/**
 * The rows of tables under the columns of a kind. Tables without any of them are left out.
 * @param needed the columns that must be there
 */
export function tableRows(
  tables: readonly Table[],
  headers: ColumnHeaders,
  needed: readonly string[],
): Readable<readonly TableRow[]> {
  const read = tables.flatMap((table) => withHeader(table, headers) ?? []);
  const [best] = read.toSorted((a, b) => known(b.columns) - known(a.columns));
  const lacking = needed.filter((column) => !best?.columns.includes(column));
  if (!best || lacking.length > 0) {
    const cells = best?.header ?? tables.flatMap(({ rows }) => rows).find((row) => row.length > 0) ?? [];
    const columns = cells.map(({ text }) => text).filter((text) => text !== '');
    return { refusal: { kind: 'columns-lacking', params: { lacking, columns } } };
  }
  const full = read.filter(({ columns }) => needed.every((column) => columns.includes(column)));
  return { value: full.flatMap(rowsBelow) };
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

function rowsBelow({ table, row, columns }: HeadedTable): readonly TableRow[] {
  return table.rows.slice(row + 1).flatMap((written) => {
    const cells = written.flatMap((cell, index) => {
      const column = columns[index];
      return column === undefined || cell.text.trim() === '' ? [] : [[column, cell] as const];
    });
    return cells.length === 0 ? [] : [{ sheet: table.sheet, cells: new Map(cells) }];
  });
}
