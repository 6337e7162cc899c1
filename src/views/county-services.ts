import type { Service } from '../domain/content.ts';
import type { Assignment, UnitCoverage } from '../domain/coverage.ts';
import type { Division } from '../domain/gazetteer.ts';
import type { Site } from '../domain/site.ts';
import { withBase } from '../domain/urls.ts';
import { termsText } from '../strings/county.ts';
import { wholeUnit } from '../strings/divisions.ts';
import { pageText } from '../strings/site.ts';
import { statusText } from '../strings/status.ts';
import { onlyText } from './county-answer.ts';
import type { OfferedService } from './county-page.ts';
import { servedOf, visitsOf } from './presence.ts';
import { firstFees } from './fees.ts';
import { partnerOf } from './referenced.ts';
import { termsList } from './terms.ts';

/** The services that are offered in a unit, in the site's order: who does what, and at what price. */
export function toOfferedServices(
  site: Site,
  division: Division,
  unit: UnitCoverage,
): readonly OfferedService[] {
  return site.services.flatMap((service) => {
    const assignments = servedOf(unit.assignments).filter((assignment) => assignment.service === service.id);
    return assignments.length === 0 ? [] : [toOffered(site, division, service, assignments)];
  });
}

/** The services for which somebody comes to a unit, in the site's order. */
export function visitedServices(site: Site, unit: UnitCoverage): readonly Service[] {
  const ids = new Set(visitsOf(unit.assignments).map(({ service }) => service));
  return site.services.filter(({ id }) => ids.has(id));
}

function toOffered(
  site: Site,
  division: Division,
  service: Service,
  assignments: readonly Assignment[],
): OfferedService {
  const hasVisits = visitsOf(assignments).length > 0;
  return {
    id: service.id,
    link: { href: withBase(site.base, `/services/${service.id}/`), text: service.title },
    teams: assignments.map((assignment) => toTeam(site, division, assignment)),
    fees: hasVisits ? firstFees(service) : [],
    effective: pageText.service.effective(service.effective),
    more: { href: withBase(site.base, `/services/${service.id}/`), text: termsText.more(service.title) },
  };
}

function toTeam(site: Site, division: Division, assignment: Assignment): OfferedService['teams'][number] {
  const { status, extent, partner, team, terms } = assignment;
  return {
    mark: { status, text: statusText[status] },
    team: partner === undefined ? team : partnerOf(site, partner).name,
    terms: [onlyText(site, division.adcode, extent) ?? wholeUnit(division.name), ...termsList(terms)],
  };
}
