import { unitsUnder } from '../../domain/places/gazetteer.ts';
import type { Division } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { hubText } from '../../strings/site/hub.ts';
import type { PointCard } from '../contact/point-card.ts';
import { divisionLink } from '../links.ts';
import type { Link } from '../frame.ts';
import { toPointCard } from '../contact/point-card.ts';

/** The service points of a prefecture, as the page of its province names them. */
export interface PointGroup {
  /** To the cards on the prefecture's page. */
  readonly link: Link;
  /** `漳州网点（芗城区）、龙海网点（龙海区）`. */
  readonly names: string;
}

/** The points in the units that hang right on a hub, as cards. */
export function directPoints(site: Site, units: readonly Division[]): readonly PointCard[] {
  return units
    .flatMap((unit) => pointsIn(site, unit))
    .map(({ point, unit }) => toPointCard(site, point, unit.name));
}

/** The points of a province by prefecture; a prefecture without one is left out. */
export function pointGroups(site: Site, prefectures: readonly Division[]): readonly PointGroup[] {
  return prefectures.flatMap((prefecture) => {
    const points = unitsUnder(site.gazetteer, prefecture).flatMap((unit) => pointsIn(site, unit));
    if (points.length === 0) return [];
    const { href } = divisionLink(site, prefecture);
    return [
      {
        link: { href: `${href}#points`, text: hubText.pointsOf(prefecture.name, points.length) },
        names: hubText.pointNames(points.map(({ point, unit }) => [point.name, unit.name])),
      },
    ];
  });
}

function pointsIn(site: Site, unit: Division) {
  return site.points.filter(({ adcode }) => adcode === unit.adcode).map((point) => ({ point, unit }));
}
