import type { Service } from '../../domain/money/service.ts';
import type { UnitCoverage } from '../../domain/coverage/coverage.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { visitsOf } from '../parts/presence.ts';
import { mainTerms, whenText } from '../parts/terms.ts';
import { visitedServices } from './county-services.ts';

/** How soon, or on which days, somebody comes to a unit for one service. */
export interface ServiceTime {
  readonly id: string;
  /** Title of the service. */
  readonly service: string;
  /** `24小时内`, `每周二、五`. */
  readonly text: string;
  /** Days of visit beside a promised time. */
  readonly days: readonly string[];
}

/** The times of a unit's services, in the site's order; a service without a time is left out. */
export function timesByService(site: Site, unit: UnitCoverage): readonly ServiceTime[] {
  const visits = visitsOf(unit.assignments);
  return visitedServices(site, unit).flatMap(({ id, title }) => {
    const visit = visits.find(({ service }) => service === id);
    if (!visit) return [];
    const { response, days } = mainTerms(visit);
    const text = whenText({ response, days });
    const besides = response && days !== undefined ? [days] : [];
    return text === undefined ? [] : [{ id, service: title, text, days: besides }];
  });
}

/** The service that speaks for a unit where there is room for one: the first with a time, else the first. */
export function leadService(site: Site, unit: UnitCoverage): Service | undefined {
  const services = visitedServices(site, unit);
  const [first] = timesByService(site, unit);
  return services.find(({ id }) => id === first?.id) ?? services[0];
}
