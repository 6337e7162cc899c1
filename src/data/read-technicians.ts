import type { TechnicianRow } from '../domain/technicians.ts';
import { checkEntry } from './checked-entry.ts';
import type { Table } from './table-file.ts';
import { readRows } from './table-file.ts';
import { technicianSchema } from './schemas/technicians.ts';

/** Reads technicians.csv. */
export function readTechnicians(folder: string): Table<TechnicianRow> {
  return readRows(folder, 'technicians.csv', Object.keys(technicianSchema.shape), (source) => {
    const { value: row, problems } = checkEntry(technicianSchema, source);
    if (!row) return { value: undefined, problems };
    const { valid_until: validUntil, ...rest } = row;
    return { value: { ...rest, validUntil, origin: source.origin }, problems };
  });
}
