import { statusOf } from '../../domain/coverage/coverage.ts';
import { kilometresBetween, roundedKilometres } from '../../domain/places/distance.ts';
import { divisionOf } from '../../domain/places/gazetteer.ts';
import type { Division } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { distanceText } from '../../strings/figures.ts';
import { statusText } from '../../strings/status.ts';
import { nameSeenFrom } from '../units/place-names.ts';
import type { StatusMark } from '../frame.ts';
import type { ListedUnit } from '../units/listed-unit.ts';
import { placeLink } from '../links.ts';

export interface NeighbourRow {
  readonly name: string;
  readonly href: string;
  readonly mark: StatusMark;
  readonly distance?: string;
}

const shownNeighbours = 8;

/** The units that share a border, nearest first, whether they are served or not. */
export function toNeighbours(site: Site, { division }: ListedUnit): readonly NeighbourRow[] {
  return division.neighbours
    .map((adcode) => divisionOf(site.gazetteer, adcode))
    .map((neighbour) => ({ neighbour, kilometres: distanceBetween(division, neighbour) }))
    .sort((one, other) => (one.kilometres ?? Infinity) - (other.kilometres ?? Infinity))
    .slice(0, shownNeighbours)
    .map(({ neighbour, kilometres }) => toRow(site, division, neighbour, kilometres));
}

function distanceBetween({ point: from }: Division, { point: to }: Division): number | undefined {
  return from && to && kilometresBetween(from, to);
}

function toRow(
  site: Site,
  division: Division,
  neighbour: Division,
  kilometres: number | undefined,
): NeighbourRow {
  const status = statusOf(site.coverage, neighbour.adcode);
  return {
    name: nameSeenFrom(site.gazetteer, division, neighbour),
    href: placeLink(site, neighbour).href,
    mark: { status, text: statusText[status] },
    ...(kilometres !== undefined && { distance: distanceText(roundedKilometres(kilometres)) }),
  };
}
