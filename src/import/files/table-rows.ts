import type { ServicePointRow } from '../../domain/contacts/service-point.ts';
import type { ServiceRecordRow } from '../../domain/coverage/records.ts';
import type { Source } from '../text/passage.ts';
import type { TableRow } from '../tables/table-columns.ts';
import type { Checked } from '../../domain/problems/problem.ts';
import type { Origin, Position } from '../../domain/problems/position.ts';
import { pointsFile } from '../../content/points/points-file.ts';
import { recordsFile } from '../../content/records/records-file.ts';
import type { TableKind } from './table-kinds.ts';
import { tableForms } from './table-kinds.ts';
import { cellName } from './workbook.ts';

/** A row that its schema accepted: what the domain works with, and the cells as the content's file holds them. */
export type ReadRow =
  | { readonly kind: 'points'; readonly row: ServicePointRow; readonly cells: Cells }
  | { readonly kind: 'records'; readonly row: ServiceRecordRow; readonly cells: Cells };

export type Cells = Readonly<Record<string, string>>;

/** Checks a row of an office's table, and turns its degrees into WGS-84. */
export function readRow(kind: TableKind, row: TableRow): Checked<ReadRow | undefined> {
  const { mend } = tableForms[kind];
  const cells = Object.fromEntries(
    [...row.cells].map(([column, { text }]) => [column, mend[column]?.(text.trim()) ?? text.trim()]),
  );
  const origin = originOf(row);
  return kind === 'points' ? readPoint(cells, origin) : readRecord(cells, origin);
}

/** Where a position of a row stands in its file. */
export function sourceAt({ file, line, column }: Position): Source {
  if (file === '') return { line, column, endColumn: column };
  return { sheet: file, cell: cellName(column - 1, line - 1) };
}

function readPoint(cells: Cells, origin: Origin): Checked<ReadRow | undefined> {
  const { row: point, problems } = pointsFile.read({ source: { value: cells, origin } });
  if (!point) return { value: undefined, problems };
  const [lng, lat] = [rounded(point.lng), rounded(point.lat)];
  const written = { ...cells, lng: String(lng), lat: String(lat), datum: 'wgs84' };
  return { value: { kind: 'points', row: { ...point, lng, lat }, cells: written }, problems };
}

function readRecord(cells: Cells, origin: Origin): Checked<ReadRow | undefined> {
  const { row, problems } = recordsFile.read({ source: { value: cells, origin } });
  return { value: row && { kind: 'records', row, cells }, problems };
}

// Six places are a tenth of a metre.
function rounded(degrees: number): number {
  return Number(degrees.toFixed(6));
}

// The sheet stands for the file, row and column of a cell for line and column.
function originOf({ sheet = '', cells }: TableRow): Origin {
  const places = [...cells].map(([column, { start }]) => {
    const place = 'cell' in start ? gridPlace(start.cell) : ([start.line, start.column] as const);
    return [column, place] as const;
  });
  const first = places[0]?.[1] ?? ([1, 1] as const);
  return { file: sheet, positions: Object.fromEntries([['', [first[0], 1] as const], ...places]) };
}

function gridPlace(cell: string): readonly [number, number] {
  const [, letters = '', row = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(row), column];
}
