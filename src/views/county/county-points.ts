import type { Division } from '../../domain/gazetteer.ts';
import type { Site } from '../../domain/site.ts';
import { pointText } from '../../strings/county.ts';
import type { CountyPage } from './county-page.ts';
import { nearestPoints } from '../parts/nearest-points.ts';
import { toPointCard } from '../parts/point-card.ts';

const shownPoints = 3;

/** The nearest service points of a unit, and a sentence where none lies in it. */
export function toPoints(site: Site, division: Division): Pick<CountyPage, 'points' | 'pointsLead'> {
  const near = nearestPoints(site, division, shownPoints);
  const points = near.map(({ point, distance }) => toPointCard(site, point, distance));
  const [first] = near;
  if (!first || first.isInside) return { points };
  const { name } = division;
  return { points, pointsLead: pointText.none(name, first.point.name, first.distance) };
}
