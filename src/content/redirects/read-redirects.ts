import type { Redirect } from '../../domain/site/changes.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Position } from '../../domain/problems/position.ts';
import { positionOf } from '../../domain/problems/position.ts';
import { checkEntry } from '../../data/values/checked-entry.ts';
import type { Table } from '../../data/csv/table-file.ts';
import { readRows } from '../../data/csv/table-file.ts';
import { redirectSchema } from '../tables.ts';

/** Reads redirects.csv; whether the addresses are pages only the built site can tell. */
export function readRedirectRows(folder: string): Table<Redirect> {
  const table = readRows(folder, 'redirects.csv', Object.keys(redirectSchema.shape), (source) => {
    const { value, problems } = checkEntry(redirectSchema, source);
    return { value: value && { ...value, origin: source.origin }, problems };
  });
  return { ...table, problems: [...table.problems, ...contradictions(table.value)] };
}

// An address leads to one place, and to another one.
function contradictions(rows: readonly Redirect[]): Problem[] {
  const first = new Map<string, Position>();
  return rows.flatMap(({ from, to, origin }): Problem[] => {
    const at = positionOf(origin, 'from');
    const before = first.get(from);
    if (before) return [{ kind: 'id-duplicate', params: { id: from, first: before }, at }];
    first.set(from, at);
    if (from !== to) return [];
    return [{ kind: 'redirect-itself', params: { path: to }, at: positionOf(origin, 'to') }];
  });
}
