import type { Site } from '../../domain/site/site-data.ts';
import { pointText } from '../../strings/site/county.ts';
import type { CountyPage } from './county-page.ts';
import { toPointCard } from '../contact/point-card.ts';
import type { ListedUnit } from '../units/listed-unit.ts';

/** Points in the unit are all shown; others fill up to so many. */
const FEWEST = 3;

/** The points in a unit and the nearest others, and a sentence where none lies in it. */
export function toPoints(
  site: Site,
  { division, points: near }: ListedUnit,
): Pick<CountyPage, 'points' | 'pointsLead'> {
  const inside = near.filter(({ isInside }) => isInside);
  const shown = near.slice(0, Math.max(FEWEST, inside.length));
  const points = shown.map(({ point, distance }) => toPointCard(site, point, distance));
  const [first] = near;
  if (!first || first.isInside) return { points };
  return { points, pointsLead: pointText.none(division.name, first.point.name, first.distance) };
}
