import { isTelling } from '../../domain/coverage/records.ts';
import type { ServiceRecord } from '../../domain/coverage/records.ts';
import type { Service } from '../../domain/money/service.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { oncePer } from '../once-per.ts';
import { serviceOf } from '../referenced.ts';

/** The one figure shown for a unit; `service` is its title if it is not the unit's lead service. */
export interface LeadMeasured {
  readonly record: ServiceRecord;
  readonly service?: string;
}

/** The records of a site by unit, newest first. */
export const recordsByUnit = oncePer((site: Site): ReadonlyMap<string, readonly ServiceRecord[]> => {
  const newestFirst = site.records.toSorted((one, other) => other.periodEnd.localeCompare(one.periodEnd));
  return Map.groupBy(newestFirst, ({ adcode }) => adcode);
});

/** The newest record of each service among those with enough cases to be shown. */
export function shownRecords(
  { settings }: Pick<Site, 'settings'>,
  records: readonly ServiceRecord[],
): readonly ServiceRecord[] {
  const known = records.filter((record) => isTelling(record, settings.thresholds.minCases));
  return known.filter((record) => known.find(({ service }) => service === record.service) === record);
}

/** The record of a unit's lead service, otherwise that of the first service with one. */
export function measuredLead(
  site: Pick<Site, 'services'>,
  records: readonly ServiceRecord[],
  lead: Service | undefined,
): LeadMeasured | undefined {
  const own = records.find(({ service }) => service === lead?.id);
  if (own) return { record: own };
  const [other] = records;
  return other && { record: other, service: serviceOf(site, other.service).title };
}
