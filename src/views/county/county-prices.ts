import type { Site } from '../../domain/site/site-data.ts';
import { termsText } from '../../strings/site/county.ts';
import { pageText } from '../../strings/site/frame.ts';
import { callOutRows, firstFees } from '../fees.ts';
import type { FeeRow } from '../fees.ts';
import type { Link } from '../frame.ts';
import type { ListedUnit } from '../units/listed-unit.ts';
import { serviceLink } from '../links.ts';

/** What some services cost here: the call-out fee once, then the first rows of each service. */
export interface Prices {
  /** `2026年10月1日起执行`; undefined where the services' dates differ. */
  readonly effective?: string;
  readonly callOuts: readonly FeeRow[];
  readonly services: readonly {
    readonly title: string;
    readonly effective?: string;
    readonly fees: readonly FeeRow[];
  }[];
  /** The whole table of each service. */
  readonly more: readonly Link[];
}

/** What a visit costs in a unit: the call-out fee once, then each service's first rows; undefined where nobody comes. */
export function toPrices(site: Site, { visited: services }: ListedUnit): Prices | undefined {
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
    more: services.map((service) => serviceLink(site, service.id, termsText.more(service.title))),
  };
}
