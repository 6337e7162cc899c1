import type { ChangeRow } from '../../domain/site/changes.ts';
import { checkEntry } from '../../data/values/checked-entry.ts';
import type { Table } from '../../data/csv/table-file.ts';
import { readRows } from '../../data/csv/table-file.ts';
import { changeSchema } from '../tables.ts';

/** Reads changes.csv: what changed in the coverage, one row a change. */
export function readChangeRows(folder: string): Table<ChangeRow> {
  return readRows(folder, 'changes.csv', Object.keys(changeSchema.shape), (source) => {
    const { value, problems } = checkEntry(changeSchema, source);
    if (value === undefined) return { value, problems };
    const { service, ...row } = value;
    return { value: { ...row, ...(service !== undefined && { service }), origin: source.origin }, problems };
  });
}
