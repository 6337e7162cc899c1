import type { Checked, Problem } from '../../domain/problems/problem.ts';
import { positionOf } from '../../domain/problems/position.ts';
import { gather } from '../values/checked-entry.ts';
import { readOne } from '../content-files.ts';
import { readCsv } from './csv-file.ts';
import { shown } from '../values/zod-problems.ts';
import type { Sourced } from '../yaml/yaml-file.ts';
import { readYaml } from '../yaml/yaml-file.ts';

/** The rows of a table, and those that their schema refused. */
export interface Table<Row> extends Checked<readonly Row[]> {
  readonly refused: readonly Sourced[];
}

/** A row, or nothing and the reasons; `source` is what is read of a refused row, where that differs from the row. */
type CheckedRow<Row> = Checked<Row | undefined> & { readonly source?: Sourced };

/**
 * Reads a table of the content folder; a file that is missing has no rows.
 * @param columns the header that the file must have, in any order
 * @param optional those of them that it may leave out
 */
export function readRows<Row>(
  folder: string,
  name: string,
  columns: readonly string[],
  toRow: (source: Sourced) => CheckedRow<Row>,
  optional: readonly string[] = [],
): Table<Row> {
  const file = readOne(folder, name);
  if (!file) return { value: [], problems: [], refused: [] };
  const { value, problems } = readCsv(file.file, file.text, columns, optional);
  return toTable(problems, value, toRow);
}

/**
 * Reads a list of the content folder, `partners.yaml` by `partners`; a file that is missing has no entries.
 */
export function readList<Row>(
  folder: string,
  name: string,
  toRow: (source: Sourced) => CheckedRow<Row>,
): Table<Row> {
  const file = readOne(folder, `${name}.yaml`);
  if (!file) return { value: [], problems: [], refused: [] };
  const { value: source, problems } = readYaml(file.file, file.text);
  const at = positionOf(source.origin, '');
  if (source.value === undefined || source.value === null) return { value: [], problems, refused: [] };
  if (!Array.isArray(source.value)) {
    const params = { key: name, value: shown(source.value), expected: 'list', options: [] } as const;
    const others = problems.filter(({ kind }) => kind !== 'yaml-duplicate-key');
    return { value: [], problems: [...others, { kind: 'schema-invalid', params, at }], refused: [] };
  }
  const entries = source.value.map((value: unknown, index) => ({ value, origin: within(source, index) }));
  return toTable(problems, entries, toRow);
}

function toTable<Row>(
  problems: readonly Problem[],
  sources: readonly Sourced[],
  toRow: (source: Sourced) => CheckedRow<Row>,
): Table<Row> {
  const checked = sources.map((source) => ({ source, row: toRow(source) }));
  const { value, problems: ofRows } = gather(checked.map(({ row }) => row));
  const refused = checked
    .filter(({ row }) => row.value === undefined)
    .map(({ source, row }) => row.source ?? source);
  return { value, problems: [...problems, ...ofRows], refused };
}

// Positions of one item of a list, by paths that start at the item.
function within({ origin }: Sourced, index: number): Sourced['origin'] {
  const prefix = `${String(index)}.`;
  const entries = Object.entries(origin.positions).flatMap(([path, place]) => {
    if (path === String(index)) return [['', place] as const];
    if (path.startsWith(`${String(index)}#`)) return [[path.slice(prefix.length - 1), place] as const];
    return path.startsWith(prefix) ? [[path.slice(prefix.length), place] as const] : [];
  });
  return { file: origin.file, positions: Object.fromEntries(entries) };
}
