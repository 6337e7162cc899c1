import type { ServiceRecordRow } from '../../domain/coverage/records.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Position } from '../../domain/problems/position.ts';
import { positionOf } from '../../domain/problems/position.ts';
import type { Resolver } from '../../domain/places/resolution.ts';

/** Records of one unit, service and period that stand twice: only one can be shown. */
export function checkRepeatedRecords(resolver: Resolver, rows: readonly ServiceRecordRow[]): Problem[] {
  const first = new Map<string, Position>();
  return rows.flatMap(({ place, service, periodStart, periodEnd, origin }): Problem[] => {
    const at = positionOf(origin, 'place');
    const key = [resolver.resolve(place).adcode ?? place, service, periodStart, periodEnd].join();
    const before = first.get(key);
    if (before) return [{ kind: 'record-repeated', params: { place, first: before }, at }];
    first.set(key, at);
    return [];
  });
}
