import type { Gazetteer } from './gazetteer.ts';
import { divisionOf, unitsUnder } from './gazetteer.ts';
import { namedDivision } from './named-division.ts';
import { placeNotice, placeProblem } from './place-problems.ts';
import type { Checked } from '../problems/problem.ts';
import type { Position } from '../problems/position.ts';
import type { Resolver } from './resolution.ts';
import { isAccepted } from './resolution.ts';

/** A written place and its units. */
export interface NamedUnits {
  /** What was read, in full: 福建省漳州市漳浦县. */
  readonly name: string;
  /** Adcodes. */
  readonly units: readonly string[];
  /** Whether all units of a prefecture or a province are meant. */
  readonly isWhole: boolean;
}

/** How wide a named place is: 0 for a single unit, else the units of 全境. Of two that name a unit the narrower wins. */
export function widthOf({ units, isWhole }: Pick<NamedUnits, 'units' | 'isWhole'>): number {
  return isWhole ? units.length : 0;
}

/** What places are read with. */
export interface PlaceReader {
  readonly gazetteer: Gazetteer;
  readonly resolver: Resolver;
}

/** Reads places where something holds: units, or 全境 of a prefecture or a province; townships are too small. */
export function readUnits(
  { gazetteer, resolver }: PlaceReader,
  places: readonly string[],
  at: (index: number) => Position,
): Checked<readonly NamedUnits[]> {
  const read = places.map((place, index): Checked<NamedUnits | undefined> => {
    const resolution = resolver.resolve(place);
    const { adcode, township, outcome, read: name = place } = resolution;
    if (!isAccepted(resolution) || adcode === undefined) {
      return { value: undefined, problems: [placeProblem(resolution, at(index))] };
    }
    if (township !== undefined) {
      const params = { raw: place, county: namedDivision(gazetteer, adcode) };
      return { value: undefined, problems: [{ kind: 'place-below-county', params, at: at(index) }] };
    }
    // How many units 全境 has matters where they are served, not here.
    const notice = outcome === 'whole' ? undefined : placeNotice(resolution, at(index));
    const units = unitsUnder(gazetteer, divisionOf(gazetteer, adcode)).map((unit) => unit.adcode);
    return { value: { name, units, isWhole: outcome === 'whole' }, problems: notice ? [notice] : [] };
  });
  return {
    value: read.flatMap(({ value }) => value ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}
