import type { Assignment } from '../../domain/coverage/coverage.ts';
import type { Service } from '../../domain/money/service.ts';
import { mainTerms, whenText } from './terms.ts';

/** How soon, or on which days, a unit is visited for one service. */
export interface ServiceTime {
  readonly id: string;
  /** Title of the service. */
  readonly service: string;
  /** `24小时内`, `每周二、五`. */
  readonly text: string;
  /** Days of visit in addition to a promised time. */
  readonly days: readonly string[];
}

/** The times of some services in their order; a service without a time is left out. */
export function serviceTimes(
  services: readonly Service[],
  visits: readonly Assignment[],
): readonly ServiceTime[] {
  return services.flatMap(({ id, title }) => {
    const visit = visits.find(({ service }) => service === id);
    if (!visit) return [];
    const { response, days } = mainTerms(visit);
    const text = whenText({ response, days });
    const besides = response && days !== undefined ? [days] : [];
    return text === undefined ? [] : [{ id, service: title, text, days: besides }];
  });
}
