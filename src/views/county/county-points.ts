import type { Division } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { pointText } from '../../strings/site/county.ts';
import type { CountyPage } from './county-page.ts';
import { nearestPoints } from '../parts/nearest-points.ts';
import type { NearPoint } from '../parts/nearest-points.ts';
import { toPointCard } from '../parts/point-card.ts';

/** Points in the unit are all shown; others fill up to so many. */
const FEWEST = 3;

/** The points that the page of a unit shows, and its structured data with it: those in the unit, then the nearest. */
export function shownPoints(site: Pick<Site, 'points'>, division: Division): readonly NearPoint[] {
  const near = nearestPoints(site, division, Infinity);
  const inside = near.filter(({ isInside }) => isInside);
  return near.slice(0, Math.max(FEWEST, inside.length));
}

/** The nearest service points of a unit, and a sentence where none lies in it. */
export function toPoints(site: Site, division: Division): Pick<CountyPage, 'points' | 'pointsLead'> {
  const near = shownPoints(site, division);
  const points = near.map(({ point, distance }) => toPointCard(site, point, distance));
  const [first] = near;
  if (!first || first.isInside) return { points };
  const { name } = division;
  return { points, pointsLead: pointText.none(name, first.point.name, first.distance) };
}
