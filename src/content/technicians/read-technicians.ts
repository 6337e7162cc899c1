import type { TechnicianRow } from '../../domain/contacts/technician.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Origin } from '../../domain/problems/position.ts';
import { positionOf } from '../../domain/problems/position.ts';
import { checkEntry } from '../../data/values/checked-entry.ts';
import type { Table } from '../../data/csv/table-file.ts';
import { readRows } from '../../data/csv/table-file.ts';
import { technicianSchema } from './technicians-file.ts';

/** Reads technicians.csv. */
export function readTechnicians(folder: string): Table<TechnicianRow> {
  return readRows(folder, 'technicians.csv', Object.keys(technicianSchema.shape), (source) => {
    const { value: row, problems } = checkEntry(technicianSchema, source);
    if (!row) return { value: undefined, problems };
    const joined = joinedRegions(row.regions, source.origin);
    if (joined) return { value: undefined, problems: [joined] };
    const { valid_until: validUntil, ...rest } = row;
    return { value: { ...rest, validUntil, origin: source.origin }, problems };
  });
}

// Places that some other sign than `;` separates are no place, and cannot stand on lines of their own here.
function joinedRegions(regions: readonly string[], origin: Origin): Problem | undefined {
  const parts = regions.flatMap((region) => region.split(/[、，,]/)).filter((part) => part.trim() !== '');
  const value = regions.find((region) => /[、，,]/.test(region));
  if (value === undefined) return undefined;
  const params = { value, mended: parts.map((part) => part.trim()).join(';') };
  return { kind: 'csv-joined', params, at: positionOf(origin, 'regions') };
}
