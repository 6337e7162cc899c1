import { isTelling } from '../../domain/coverage/records.ts';
import type { ServiceRecord } from '../../domain/coverage/records.ts';
import type { Service } from '../../domain/money/service.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { oncePer } from '../once-per.ts';
import { serviceOf } from '../referenced.ts';

/** The figure that stands for a unit; `service` is its title where it is not the one that speaks for the unit. */
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

/** The record of the service that speaks for a unit, else of the first that has one. */
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
