import { kilometresBetween, roundedKilometres } from '../../domain/places/distance.ts';
import type { Division } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { distanceText } from '../../strings/figures.ts';
import { divisionLink } from '../links.ts';
import { nameSeenFrom } from './place-names.ts';
import type { Link } from '../frame.ts';
import { visitedUnits } from './listed-unit.ts';

/** A unit with how far it is, as another unit's row names it. */
export interface NearUnit extends Link {
  /** `约30公里`. */
  readonly distance: string;
}

/** The nearest visited unit; undefined if a location is missing or no unit is visited. */
export function nearestVisited(site: Site, division: Division): NearUnit | undefined {
  const [nearest] = visitedUnits(site)
    .flatMap((unit) => withDistance(division, unit.division))
    .sort((one, other) => one.kilometres - other.kilometres);
  if (!nearest) return undefined;
  return {
    href: divisionLink(site, nearest.unit).href,
    text: nameSeenFrom(site.gazetteer, division, nearest.unit),
    distance: distanceText(roundedKilometres(nearest.kilometres)),
  };
}

function withDistance({ adcode, point: from }: Division, unit: Division) {
  if (!from || !unit.point || unit.adcode === adcode) return [];
  return [{ unit, kilometres: kilometresBetween(from, unit.point) }];
}
