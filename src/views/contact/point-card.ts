import type { ServicePoint } from '../../domain/contacts/service-point.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { parkingText, pointText, sourceText, stepFreeText } from '../../strings/site/county.ts';
import { listText } from '../../strings/figures.ts';
import type { Link } from '../frame.ts';
import { pointOwner, toHoursLines } from './hours-changes.ts';
import type { HoursLine } from './hours-changes.ts';
import { shownPhones } from './shown-phones.ts';
import { toWeek } from './week-hours.ts';
import { phoneLink } from '../links.ts';

export interface PointCard {
  readonly name: string;
  /** `约30公里`, or `县内`; on a hub the name of the point's county. */
  readonly distance: string;
  readonly address: string;
  readonly hours: string;
  /** The hours by day if they differ between days; otherwise empty. */
  readonly week: readonly { readonly days: string; readonly hours: string }[];
  /** Days of the next weeks on which the hours differ. */
  readonly changes: readonly HoursLine[];
  /** Parts in stock, parking and the way in, the day of the last check; one line each, without what nobody says. */
  readonly details: readonly string[];
  /** What is done there: `保险柜开锁、门锁换芯`. */
  readonly services: string;
  readonly phones: readonly Link[];
  readonly maps: readonly Link[];
}

/** A service point as a page shows it. */
export function toPointCard(
  site: Pick<Site, 'settings' | 'phones' | 'services' | 'holidays' | 'today'>,
  point: ServicePoint,
  distance: string,
): PointCard {
  return {
    name: point.name,
    distance,
    address: point.address,
    hours: point.hours,
    week: toWeek(point.hours),
    changes: toHoursLines(site, pointOwner(point)),
    details: detailLines(point),
    services: listText(
      site.services.filter(({ id }) => point.services.includes(id)).map(({ title }) => title),
    ),
    phones: shownPhones(site, point.phones).map(({ number }) => phoneLink(number)),
    maps: mapLinks(point),
  };
}

function detailLines({ parts = [], parking, stepFree, access, verified }: ServicePoint): readonly string[] {
  const visit = [
    ...(parking ? [parkingText[parking]] : []),
    ...(stepFree ? [stepFreeText[stepFree]] : []),
    ...(access === undefined ? [] : [access]),
  ];
  return [
    ...(parts.length > 0 ? [pointText.parts(parts)] : []),
    ...(visit.length > 0 ? [pointText.visit(visit)] : []),
    ...(verified === undefined ? [] : [sourceText.updated(verified)]),
  ];
}

/** Maps that open without a key. */
function mapLinks({ name, lng, lat }: ServicePoint): readonly Link[] {
  const label = encodeURIComponent(name);
  return [
    {
      href: `https://uri.amap.com/marker?position=${lng},${lat}&name=${label}&coordinate=wgs84`,
      text: pointText.amap(name),
    },
    { href: `https://maps.apple.com/?q=${label}&ll=${lat},${lng}`, text: pointText.apple(name) },
    {
      href: `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lng}#map=16/${lat}/${lng}`,
      text: pointText.osm(name),
    },
    { href: `geo:${lat},${lng}`, text: pointText.geo(name) },
  ];
}
