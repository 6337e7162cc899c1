import type { ServicePoint } from '../domain/content.ts';
import { phoneHref } from '../domain/phone.ts';
import type { Site } from '../domain/site.ts';
import { pointText } from '../strings/county.ts';
import type { PointCard } from './county-page.ts';
import type { Link } from './frame.ts';
import { phoneOf } from './referenced.ts';

/** A service point as a page shows it. */
export function toPointCard(site: Pick<Site, 'phones'>, point: ServicePoint, distance: string): PointCard {
  return {
    name: point.name,
    distance,
    address: point.address,
    hours: point.hours,
    phones: point.phones.map((id) => phoneLink(phoneOf(site, id).number)),
    maps: mapLinks(point),
  };
}

function phoneLink(number: string): Link {
  return { href: phoneHref(number), text: number };
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
