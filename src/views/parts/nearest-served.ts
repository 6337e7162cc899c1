import { kilometresBetween, roundedKilometres } from '../../domain/places/distance.ts';
import { divisionOf } from '../../domain/places/gazetteer.ts';
import type { Division } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { distanceText } from '../../strings/figures.ts';
import { divisionLink } from '../crumbs.ts';
import type { CountyRow } from '../hub/hub-page.ts';
import { nameSeenFrom } from './place-names.ts';
import { visitsOf } from './presence.ts';

/** The units that somebody comes to, in whole or in part. */
export function visitedDivisions(site: Pick<Site, 'gazetteer' | 'coverage'>): readonly Division[] {
  return [...site.coverage.values()]
    .filter(({ assignments }) => visitsOf(assignments).length > 0)
    .map(({ adcode }) => divisionOf(site.gazetteer, adcode));
}

/** The nearest unit that somebody comes to; undefined where a point on the map is missing or none is visited. */
export function nearestServed(
  site: Site,
  visited: readonly Division[],
  division: Division,
): CountyRow['nearest'] {
  const [nearest] = visited
    .flatMap((unit) => withDistance(division, unit))
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
