import type { ServiceRecord, ServiceRecordRow } from '../../domain/coverage/records.ts';
import type { PlaceReader } from '../../domain/places/named-units.ts';
import type { Checked, Problem } from '../../domain/problems/problem.ts';
import type { Position } from '../../domain/problems/position.ts';
import { positionOf } from '../../domain/problems/position.ts';
import type { LocatedRow, PlacedEntry } from '../located-rows.ts';
import { locateRows } from '../located-rows.ts';

/** Finds the unit of each record, of which one unit, service and period may have only one. */
export function locateRecords(
  reader: PlaceReader,
  entries: readonly PlacedEntry<ServiceRecordRow>[],
): Checked<readonly ServiceRecord[]> {
  const { value, problems } = locateRows(reader, 'records', entries);
  return {
    value: value.map(({ row: { place: _place, origin: _origin, ...record }, resolution }) => ({
      ...record,
      adcode: resolution.adcode,
    })),
    problems: [...problems, ...repeated(value)],
  };
}

/** A period that ends before it begins. */
export function checkPeriod({ periodStart: start, periodEnd: end, origin }: ServiceRecordRow): Problem[] {
  if (end >= start) return [];
  const params = { start, end, first: positionOf(origin, 'period_start') };
  return [{ kind: 'period-reversed', params, at: positionOf(origin, 'period_end') }];
}

function repeated(records: readonly LocatedRow<ServiceRecordRow>[]): Problem[] {
  const first = new Map<string, Position>();
  return records.flatMap(({ row, resolution }): Problem[] => {
    const { place, service, periodStart, periodEnd, origin } = row;
    const at = positionOf(origin, 'place');
    const key = [resolution.adcode, service, periodStart, periodEnd].join();
    const before = first.get(key);
    if (before) return [{ kind: 'record-repeated', params: { place, first: before }, at }];
    first.set(key, at);
    return [];
  });
}
