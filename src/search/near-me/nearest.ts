import { kilometresBetween, roundedKilometres } from '../../domain/places/distance.ts';
import type { GeoPoint } from '../../domain/places/distance.ts';
import type { ListedPoint, PointsFile } from './points-file.ts';

/** Something near, with its distance as it may be told. */
export interface Near<Thing> {
  readonly thing: Thing;
  /** Kilometres in a straight line, rounded. */
  readonly kilometres: number;
}

/** What lies around a position, nearest first. */
export interface Nearby {
  /** Adcodes. */
  readonly units: readonly Near<string>[];
  readonly points: readonly Near<ListedPoint>[];
}

/** A browser's position; `accuracy` is in metres. */
export interface Position extends GeoPoint {
  readonly accuracy: number;
}

/** Nobody goes farther, nor is anything told of a position so far from every unit. */
const farthest = 300;

/** From here on a position is so coarse that single kilometres mean nothing. */
const coarse = 1000;

/** The units and service points within reach of a position; the lists are whole. */
export function findNearby({ units, points }: PointsFile, position: Position): Nearby {
  const codes = sums(units.codes);
  const lngs = sums(units.lngs);
  const lats = sums(units.lats);
  const places = codes.map((code, i) => ({
    thing: String(code),
    kilometres: kilometresBetween(position, { lng: (lngs[i] ?? 0) / 100, lat: (lats[i] ?? 0) / 100 }),
  }));
  const staffed = points.map((point) => ({ thing: point, kilometres: kilometresBetween(position, point) }));
  return {
    units: inReach(places, roundedKilometres),
    points: inReach(staffed, (kilometres) => toldKilometres(kilometres, position.accuracy)),
  };
}

/**
 * The distance of an address as it may be told: below ten kilometres in whole ones, where the position is exact
 * enough; else to ten.
 * @param accuracy of the position, metres
 * @example toldKilometres(3.4, 50) // 3
 */
export function toldKilometres(kilometres: number, accuracy: number): number {
  const isExact = accuracy < coarse && kilometres < 9.5;
  return isExact ? Math.max(1, Math.round(kilometres)) : roundedKilometres(kilometres);
}

function inReach<Thing>(
  things: readonly Near<Thing>[],
  told: (kilometres: number) => number,
): readonly Near<Thing>[] {
  return things
    .filter(({ kilometres }) => kilometres <= farthest)
    .sort((a, b) => a.kilometres - b.kilometres)
    .map(({ thing, kilometres }) => ({ thing, kilometres: told(kilometres) }));
}

function sums(differences: readonly number[]): readonly number[] {
  let sum = 0;
  return differences.map((difference) => (sum += difference));
}
