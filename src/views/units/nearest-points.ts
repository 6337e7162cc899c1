import type { ServicePoint } from '../../domain/contacts/service-point.ts';
import { kilometresBetween, roundedKilometres } from '../../domain/places/distance.ts';
import type { Division } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { insideUnit } from '../../strings/divisions.ts';
import { distanceText } from '../../strings/figures.ts';

/** A point farther away helps nobody, and nobody starts from it. */
const farthestKilometres = 300;

/** Beside a point in the unit itself, one farther away is no choice. */
const farthestBesideInside = 100;

export interface NearPoint {
  readonly point: ServicePoint;
  readonly isInside: boolean;
  /** `县内`, `约30公里`. */
  readonly distance: string;
}

/** The nearest service points of a unit: those in it first, then by straight line; nothing where the unit has no point on the map. */
export function nearestPoints(site: Pick<Site, 'points'>, division: Division): readonly NearPoint[] {
  const inside = site.points.filter(({ adcode }) => adcode === division.adcode);
  const near = inside.map((point) => ({ point, isInside: true, distance: insideUnit(division.name) }));
  const farthest = near.length > 0 ? farthestBesideInside : farthestKilometres;
  return [...near, ...outsidePoints(site, division, farthest)];
}

function outsidePoints(
  site: Pick<Site, 'points'>,
  division: Division,
  farthest: number,
): readonly NearPoint[] {
  const { point: from } = division;
  if (from === undefined) return [];
  return site.points
    .filter(({ adcode }) => adcode !== division.adcode)
    .map((point) => ({ point, kilometres: kilometresBetween(from, point) }))
    .filter(({ kilometres }) => kilometres <= farthest)
    .sort((one, other) => one.kilometres - other.kilometres)
    .map(({ point, kilometres }) => ({
      point,
      isInside: false,
      distance: distanceText(roundedKilometres(kilometres)),
    }));
}
