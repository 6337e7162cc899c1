import type {
  AdministrativeArea,
  LocalBusiness,
  OpeningHoursSpecification,
  Organization,
  Service,
  Thing,
} from 'schema-dts';
import type { Assignment, UnitCoverage } from '../../domain/coverage.ts';
import type { Division } from '../../domain/gazetteer.ts';
import type { Site } from '../../domain/site.ts';
import { absoluteUrl, divisionPath } from '../../domain/urls.ts';
import { termsText } from '../../strings/county.ts';
import { specialHours } from '../parts/hours-changes.ts';
import { servedOf } from '../parts/presence.ts';
import { partnerOf, phoneOf, serviceOf, townshipName } from '../referenced.ts';
import { divisionArea, operatorId } from '../structured-data.ts';
import { openingHours } from '../parts/week-hours.ts';

/** What a county page is about: the services with the area they reach, and the staffed points that lie in the unit. */
export function countyNodes(site: Site, division: Division, unit: UnitCoverage): readonly Thing[] {
  return [
    ...servedOf(unit.assignments).map((assignment) => serviceNode(site, division, assignment)),
    ...pointNodes(site, division),
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
    ...(assignment.status === 'remote' && { description: termsText.guidance }),
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

function pointNodes(site: Site, division: Division): readonly LocalBusiness[] {
  const page = absoluteUrl(site.settings.url, divisionPath(site.gazetteer, division));
  return site.points
    .filter(({ adcode }) => adcode === division.adcode)
    .map((point) => ({
      '@type': 'LocalBusiness',
      '@id': `${page}#point-${point.id}`,
      name: point.name,
      address: point.address,
      ...hoursOf(openingHours(point.hours)),
      ...specialOf(specialHours(site, { kind: 'point', id: point.id, hours: point.hours })),
      telephone: point.phones.map((id) => phoneOf(site, id).number),
    }));
}

function hoursOf(hours: readonly OpeningHoursSpecification[]) {
  return hours.length > 0 && { openingHoursSpecification: hours };
}

function specialOf(hours: readonly OpeningHoursSpecification[]) {
  return hours.length > 0 && { specialOpeningHoursSpecification: hours };
}
