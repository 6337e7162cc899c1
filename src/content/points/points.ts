import type { ServicePoint, ServicePointRow } from '../../domain/contacts/service-point.ts';
import { kilometresBetween } from '../../domain/places/distance.ts';
import type { Gazetteer } from '../../domain/places/gazetteer.ts';
import { divisionOf } from '../../domain/places/gazetteer.ts';
import { namedDivision } from '../../domain/places/named-division.ts';
import type { PlaceReader } from '../../domain/places/named-units.ts';
import type { Checked, Problem } from '../../domain/problems/problem.ts';
import { positionOf } from '../../domain/problems/position.ts';
import type { PlacedEntry } from '../located-rows.ts';
import { locateRows } from '../located-rows.ts';

/** A point farther from the middle of its county points to a mistake in the columns, the datum or the place. */
const FAR = 100;

/** Finds the unit of each service point; a place with an address behind it is fine. */
export function locatePoints(
  reader: PlaceReader,
  entries: readonly PlacedEntry<ServicePointRow>[],
): Checked<readonly ServicePoint[]> {
  const located = locateRows(reader, 'points', entries);
  return {
    value: located.value.map(({ row: { place: _place, origin: _origin, ...point }, resolution }) => ({
      ...point,
      adcode: resolution.adcode,
    })),
    problems: [
      ...located.problems,
      ...located.value.flatMap(({ row, resolution }) => farProblems(reader.gazetteer, row, resolution.adcode)),
    ],
  };
}

function farProblems(gazetteer: Gazetteer, row: ServicePointRow, adcode: string): readonly Problem[] {
  const { point } = divisionOf(gazetteer, adcode);
  const kilometres = point ? Math.round(kilometresBetween(point, row)) : 0;
  if (kilometres <= FAR) return [];
  const params = { id: row.id, place: namedDivision(gazetteer, adcode), kilometres };
  return [{ kind: 'point-far', params, at: positionOf(row.origin, 'lng') }];
}
