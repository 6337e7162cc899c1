import type { ServicePoint, ServicePointRow } from '../../domain/contacts/service-point.ts';
import type { ServiceRecord, ServiceRecordRow } from '../../domain/coverage/records.ts';
import { kilometresBetween } from '../../domain/places/distance.ts';
import type { Gazetteer } from '../../domain/places/gazetteer.ts';
import { divisionOf } from '../../domain/places/gazetteer.ts';
import { namedDivision } from '../../domain/places/named-division.ts';
import { placeNotice, placeProblem } from '../../domain/places/place-problems.ts';
import type { Checked, Problem } from '../../domain/problems/problem.ts';
import type { Position } from '../../domain/problems/position.ts';
import { positionOf } from '../../domain/problems/position.ts';
import type { PlaceFile } from '../../domain/places/outcomes.ts';
import type { Resolver } from '../../domain/places/resolution.ts';
import { isAcceptedIn } from '../../domain/places/resolution.ts';

/** A point farther from the middle of its county points to a mistake in the columns, the datum or the place. */
const FAR = 100;

/** Finds the unit of each service point; a place with an address behind it is fine. */
export function locatePoints(
  gazetteer: Gazetteer,
  resolver: Resolver,
  rows: readonly ServicePointRow[],
): Checked<readonly ServicePoint[]> {
  const located = rows.map((row) => locate(resolver, row, 'points'));
  const value = located.flatMap(({ row, adcode }) => {
    if (adcode === undefined) return [];
    const { place: _place, origin: _origin, ...point } = row;
    return [{ ...point, adcode }];
  });
  const far = located.flatMap(({ row, adcode }) =>
    adcode === undefined ? [] : farProblems(gazetteer, row, adcode),
  );
  return { value, problems: [...located.flatMap(({ problems }) => problems), ...far] };
}

/** Finds the unit of each record; the figures of a township are not those of its county. */
export function locateRecords(
  gazetteer: Gazetteer,
  resolver: Resolver,
  rows: readonly ServiceRecordRow[],
): Checked<readonly ServiceRecord[]> {
  const located = rows.map((row) => locate(resolver, row, 'records'));
  const value = located.flatMap(({ row, adcode, township }) => {
    if (adcode === undefined || township !== undefined) return [];
    const { place: _place, origin: _origin, ...record } = row;
    return [{ ...record, adcode }];
  });
  const problems = located.flatMap((one) =>
    one.adcode === undefined || one.township === undefined
      ? one.problems
      : [belowCounty(gazetteer, one.row, one.adcode)],
  );
  return { value, problems };
}

/** What is wrong with the places of rows that are left out for another reason. */
export function placesOfRefused(
  resolver: Resolver,
  places: readonly { readonly place: string; readonly at: Position }[],
  file: PlaceFile,
): readonly Problem[] {
  return places.flatMap(({ place, at }) => {
    const resolution = resolver.resolve(place);
    return isAcceptedIn(file, resolution) ? [] : [placeProblem(resolution, at)];
  });
}

interface Located<Row> {
  readonly row: Row;
  readonly adcode: string | undefined;
  /** Nine-digit code of the township that the place names. */
  readonly township?: string | undefined;
  readonly problems: readonly Problem[];
}

function locate<Row extends ServicePointRow | ServiceRecordRow>(
  resolver: Resolver,
  row: Row,
  file: PlaceFile,
): Located<Row> {
  const at = positionOf(row.origin, 'place');
  const resolution = resolver.resolve(row.place);
  if (!isAcceptedIn(file, resolution)) {
    return { row, adcode: undefined, problems: [placeProblem(resolution, at)] };
  }
  const notice = placeNotice(resolution, at);
  const { adcode, township } = resolution;
  return { row, adcode, township, problems: notice ? [notice] : [] };
}

function belowCounty(gazetteer: Gazetteer, { place, origin }: ServiceRecordRow, adcode: string): Problem {
  const params = { raw: place, county: namedDivision(gazetteer, adcode) };
  return { kind: 'place-below-county', params, at: positionOf(origin, 'place') };
}

function farProblems(gazetteer: Gazetteer, row: ServicePointRow, adcode: string): readonly Problem[] {
  const { point } = divisionOf(gazetteer, adcode);
  const kilometres = point ? Math.round(kilometresBetween(point, row)) : 0;
  if (kilometres <= FAR) return [];
  const params = { id: row.id, place: namedDivision(gazetteer, adcode), kilometres };
  return [{ kind: 'point-far', params, at: positionOf(row.origin, 'lng') }];
}
