import type { TableKind } from '../../src/import/files/table-kinds.ts';
import type { Cells } from '../../src/import/files/table-rows.ts';
import { readRow, sourceAt } from '../../src/import/files/table-rows.ts';
import type { ServicePointRow } from '../../src/domain/contacts/service-point.ts';
import type { ServiceRecordRow } from '../../src/domain/coverage/records.ts';
import type { Gazetteer } from '../../src/domain/places/gazetteer.ts';
import type { KeyedRow } from '../../src/import/compare-rows.ts';
import { keyedPoint, keyedRecord } from '../../src/import/compare-rows.ts';
import { locatePointRow, locateRecordRow, unknownIds } from '../../src/import/tables/located-row.ts';
import type { Source } from '../../src/import/text/passage.ts';
import { createLocator } from '../../src/import/text/passage.ts';
import type { FoundPlace } from '../../src/import/found-place.ts';
import type { TableRow } from '../../src/import/tables/table-columns.ts';
import type { Problem } from '../../src/domain/problems/problem.ts';
import type { Position } from '../../src/domain/problems/position.ts';
import { isNotice } from '../../src/domain/problems/problem.ts';
import { positionOf } from '../../src/domain/problems/position.ts';
import type { Resolver } from '../../src/domain/places/resolution.ts';

/** What rows are read with. */
export interface RowContext {
  readonly gazetteer: Gazetteer;
  readonly resolver: Resolver;
  readonly known: { readonly services: readonly string[]; readonly phones: readonly string[] };
}

/** A problem or notice, and its position in the office's file. */
export interface RowProblem {
  readonly problem: Problem;
  readonly source: Source;
}

/** A row of an office's table, read; without `keyed` and `cells` where it has a problem. */
export interface SettledRow extends FoundPlace {
  readonly keyed?: KeyedRow;
  /** The row as the content's file holds it. */
  readonly cells?: Cells;
  readonly problems: readonly RowProblem[];
}

/** Reads rows, and settles of each whether it may go into the content. */
export function settleRows(
  context: RowContext,
  kind: TableKind,
  file: string,
  rows: readonly TableRow[],
): readonly SettledRow[] {
  const firsts = new Map<string, Position>();
  return rows.map((row) => {
    const place = placeOf(context, row);
    const { value, problems } = readRow(kind, row);
    if (!value) return { ...place, problems: problems.map(toRowProblem) };
    const located =
      value.kind === 'points'
        ? locatePointRow(context.gazetteer, context.resolver, value.row)
        : locateRecordRow(context.gazetteer, context.resolver, value.row);
    const keyed = keyOf(context, value.row);
    const at = positionOf(value.row.origin, '');
    const first = keyed && firsts.get(keyed.key);
    const repeated: Problem[] = first
      ? [
          {
            kind: 'id-duplicate',
            params: { id: keyed.key, first: { ...first, file: first.file === '' ? file : first.file } },
            at,
          },
        ]
      : [];
    if (keyed && !first) firsts.set(keyed.key, at);
    const all = [...located.problems, ...unknownIds(value.row, context.known), ...repeated];
    const settled = { ...place, problems: all.map(toRowProblem) };
    if (!all.every(isNotice) || !keyed || located.place === undefined) return settled;
    return { ...settled, keyed, cells: { ...value.cells, place: located.place } };
  });
}

/** A row by its key; undefined where its place is not clear. */
export function keyOf(
  { resolver }: RowContext,
  row: ServicePointRow | ServiceRecordRow,
): KeyedRow | undefined {
  const { adcode, township = adcode } = resolver.resolve(row.place);
  if (township === undefined) return undefined;
  return 'service' in row ? keyedRecord(row, township) : keyedPoint(row, township);
}

function placeOf({ resolver }: RowContext, { cells }: TableRow): FoundPlace {
  const cell = cells.get('place') ?? [...cells.values()][0];
  const raw = cells.get('place')?.text ?? '';
  const source = cell ? createLocator(cell)(0, cell.text.length) : { line: 1, column: 1, endColumn: 1 };
  return { raw, source, resolution: resolver.resolve(raw) };
}

function toRowProblem(problem: Problem): RowProblem {
  return { problem, source: sourceAt(problem.at) };
}
