import type {
  AdministrativeArea,
  LocalBusiness,
  OpeningHoursSpecification,
  Organization,
  Service,
  Thing,
} from 'schema-dts';
import type { Phone } from '../../domain/contacts/phone.ts';
import type { Assignment } from '../../domain/coverage/coverage.ts';
import { isRemote } from '../../domain/coverage/status.ts';
import type { Division } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { absoluteUrl, divisionPath } from '../../domain/site/urls.ts';
import { termsText } from '../../strings/site/county.ts';
import { pointOwner, specialHours } from '../contact/hours-changes.ts';
import { shownPhones } from '../contact/shown-phones.ts';
import { partnerOf, serviceOf, townshipName } from '../referenced.ts';
import { divisionArea, operatorId } from '../structured-data.ts';
import { openingHours } from '../contact/week-hours.ts';
import type { ListedUnit } from '../units/listed-unit.ts';

/** What a county page is about: the services with the area they reach, and the staffed points that lie in the unit. */
export function countyNodes(site: Site, unit: ListedUnit): readonly Thing[] {
  return [
    ...unit.serving.map((assignment) => serviceNode(site, unit.division, assignment)),
    ...pointNodes(site, unit),
  ];
}

function serviceNode(site: Site, division: Division, assignment: Assignment): Service {
  const { id, title } = serviceOf(site, assignment.service);
  return {
    '@type': 'Service',
    name: title,
    url: absoluteUrl(site.settings.url, `/services/${id}/`),
    provider: providerOf(site, assignment),
    areaServed: areaOf(site, division, assignment),
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
  return unit.points
    .filter(({ isInside }) => isInside)
    .map(({ point }) => ({
      '@type': 'LocalBusiness',
      '@id': `${page}#point-${point.id}`,
      name: point.name,
      address: { ...place, streetAddress: point.address },
      ...hoursOf(openingHours(point.hours)),
      ...specialOf(specialHours(site, pointOwner(point))),
      ...telephoneOf(shownPhones(site, point.phones)),
    }));
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
  return phones.length > 0 && { telephone: phones.map(({ number }) => number) };
}

function hoursOf(hours: readonly OpeningHoursSpecification[]) {
  return hours.length > 0 && { openingHoursSpecification: hours };
}

function specialOf(hours: readonly OpeningHoursSpecification[]) {
  return hours.length > 0 && { specialOpeningHoursSpecification: hours };
}
