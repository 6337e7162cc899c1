import type { Service } from '../../domain/money/service.ts';
import type { UnitCoverage } from '../../domain/coverage/coverage.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { withBase } from '../../domain/site/urls.ts';
import { termsText } from '../../strings/site/county.ts';
import { pageText } from '../../strings/site/frame.ts';
import type { Prices } from './county-rows.ts';
import { visitedServices } from './county-services.ts';
import { callOutRows, firstFees } from '../parts/fees.ts';
import type { Link } from '../frame.ts';

/** What a visit costs in a unit: the call-out fee once, then each service's first rows; undefined where nobody comes. */
export function toPrices(site: Site, unit: UnitCoverage): Prices | undefined {
  const services = visitedServices(site, unit);
  if (services.length === 0) return undefined;
  const dates = new Set(services.map(({ effective }) => effective));
  const [first] = dates;
  return {
    ...(dates.size === 1 && first !== undefined && { effective: pageText.service.effective(first) }),
    callOuts: callOutRows(services),
    services: services.map((service) => ({
      title: service.title,
      ...(dates.size > 1 && { effective: pageText.service.effective(service.effective) }),
      fees: firstFees(service),
    })),
    more: services.map((service) => serviceLink(site, service, termsText.more(service.title))),
  };
}

function serviceLink(site: Site, { id }: Service, text: string): Link {
  return { href: withBase(site.base, `/services/${id}/`), text };
}
