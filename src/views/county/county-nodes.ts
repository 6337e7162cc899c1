import type {
  AdministrativeArea,
  LocalBusiness,
  OpeningHoursSpecification,
  Organization,
  Service,
  Thing,
} from 'schema-dts';
import type { Phone } from '../../domain/contacts/phone.ts';
import { phoneData } from '../../domain/contacts/phone.ts';
import type { Assignment } from '../../domain/coverage/coverage.ts';
import type { ServicePoint } from '../../domain/contacts/service-point.ts';
import { isRemote } from '../../domain/coverage/status.ts';
import type { Division } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { absoluteUrl, divisionPath } from '../../domain/site/urls.ts';
import { termsText } from '../../strings/site/county.ts';
import { pointOwner, specialHours } from '../contact/hours-changes.ts';
import { shownPhones } from '../contact/shown-phones.ts';
import { partnerOf, serviceOf, townshipName } from '../referenced.ts';
import { divisionArea, operatorId } from '../json-ld/structured-data.ts';
import { openingHours } from '../contact/hours-data.ts';
import { shownFees } from '../fees.ts';
import { offersOf } from '../json-ld/offers.ts';
import type { ListedUnit } from '../units/listed-unit.ts';

/** What a county page is about: the services with the area they reach, and the staffed points that lie in the unit. */
export function countyNodes(site: Site, unit: ListedUnit): readonly Thing[] {
  return [
    ...unit.serving.map((assignment) => serviceNode(site, unit, assignment)),
    ...pointNodes(site, unit),
  ];
}

function serviceNode(site: Site, { division, visited }: ListedUnit, assignment: Assignment): Service {
  const page = absoluteUrl(site.settings.url, divisionPath(site.gazetteer, division));
  const priced = isRemote(assignment.status)
    ? undefined
    : visited.find((service) => service.id === assignment.service);
  const offers = priced ? offersOf(shownFees(priced)) : [];
  const { id, title } = serviceOf(site, assignment.service);
  return {
    '@type': 'Service',
    '@id': `${page}#${id}-${assignment.list}`,
    name: title,
    url: absoluteUrl(site.settings.url, `/services/${id}/`),
    provider: providerOf(site, assignment),
    areaServed: areaOf(site, division, assignment),
    ...(offers.length > 0 && { offers }),
    ...(isRemote(assignment.status) && { description: termsText.guidance }),
  };
}

function providerOf(site: Site, { partner }: Assignment): Organization | { readonly '@id': string } {
  if (partner === undefined) return { '@id': operatorId(site) };
  const { name, legalName } = partnerOf(site, partner);
  return { '@type': 'Organization', name, legalName };
}

function areaOf(
  site: Site,
  division: Division,
  { extent }: Assignment,
): AdministrativeArea | readonly AdministrativeArea[] {
  const area = divisionArea(site, division);
  if (extent === 'whole') return area;
  return extent.map((code) => ({
    '@type': 'AdministrativeArea',
    name: townshipName(site, division.adcode, code),
    containedInPlace: area,
  }));
}

function pointNodes(site: Site, unit: ListedUnit): readonly LocalBusiness[] {
  const page = absoluteUrl(site.settings.url, divisionPath(site.gazetteer, unit.division));
  const place = placeOf(unit);
  const { url } = site.settings;
  return unit.points
    .filter(({ isInside }) => isInside)
    .map(({ point }) => ({
      '@type': 'LocalBusiness',
      '@id': `${url}#point-${point.id}`,
      name: point.name,
      url: page,
      ...(isOwn(site, point) && { parentOrganization: { '@id': operatorId(site) } }),
      geo: { '@type': 'GeoCoordinates', latitude: point.lat, longitude: point.lng },
      address: { ...place, streetAddress: point.address },
      ...hoursOf(openingHours(point.hours)),
      ...specialOf(specialHours(site, pointOwner(point))),
      ...telephoneOf(shownPhones(site, point.phones)),
    }));
}

/** A point that answers a partner's number is the partner's. */
function isOwn({ partners }: Site, { phones }: ServicePoint): boolean {
  return !partners.some((partner) => partner.phones.some((phone) => phones.includes(phone)));
}

/** Province and city as an address has them; what hangs on its province is its own city. */
function placeOf({ division, parents: [province = division, prefecture = division] }: ListedUnit) {
  return {
    '@type': 'PostalAddress' as const,
    addressCountry: 'CN',
    addressRegion: province.name,
    addressLocality: prefecture.name,
  };
}

function telephoneOf(phones: readonly Phone[]) {
  return phones.length > 0 && { telephone: phones.map(({ number }) => phoneData(number)) };
}

function hoursOf(hours: readonly OpeningHoursSpecification[]) {
  return hours.length > 0 && { openingHoursSpecification: hours };
}

function specialOf(hours: readonly OpeningHoursSpecification[]) {
  return hours.length > 0 && { specialOpeningHoursSpecification: hours };
}
