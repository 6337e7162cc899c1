import type { Service } from '../../domain/money/service.ts';
import type { UnitCoverage } from '../../domain/coverage/coverage.ts';
import { serviceAt } from '../../domain/money/fees.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { servedOf, visitsOf } from '../parts/presence.ts';

/** The services that are offered in a unit, by visit or from afar, in the site's order. */
export function servedServices(site: Site, unit: UnitCoverage): readonly Service[] {
  const ids = new Set(servedOf(unit.assignments).map(({ service }) => service));
  return site.services.filter(({ id }) => ids.has(id));
}

/** The services for which somebody comes to a unit, in the site's order, with the fees that hold there. */
export function visitedServices(site: Site, unit: UnitCoverage): readonly Service[] {
  const ids = new Set(visitsOf(unit.assignments).map(({ service }) => service));
  return site.services.filter(({ id }) => ids.has(id)).map((service) => serviceAt(service, unit.adcode));
}
