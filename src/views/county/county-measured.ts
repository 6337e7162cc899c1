import type { ResponsePromise } from '../../domain/coverage/region-list.ts';
import type { ServiceRecord } from '../../domain/coverage/records.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { measuredText } from '../../strings/site/county.ts';
import { monthsText } from '../../strings/dates.ts';
import { durationText, percentOf } from '../../strings/figures.ts';
import { serviceOf } from '../referenced.ts';
import { mainTerms, promiseText } from '../units/terms.ts';
import type { ListedUnit } from '../units/listed-unit.ts';

/** Promise and measured share one bar from order to promise. */
export interface MeasuredResponse {
  /** Title of the service: `保险柜开锁`. */
  readonly service: string;
  /** `2026年7–9月`. */
  readonly period: string;
  readonly cases: number;
  /** `24小时`, `24小时（工作时间）`. */
  readonly promise?: string;
  /** `5小时40分`. */
  readonly median: string;
  /** Median as a share of the promise, from 0 to 1; undefined without a promise or when longer than it. */
  readonly medianShare?: number;
  /** `96%按时`. */
  readonly within: string;
  /** `93%`; undefined where it is not recorded. */
  readonly satisfied?: string;
  /** `46单里有2单没有按时到。`; undefined where none was late. */
  readonly late?: string;
  readonly source: string;
}

/** What was measured in a unit, in the site's order of services; figures of too few cases are not shown. */
export function toMeasured(site: Site, unit: ListedUnit): readonly MeasuredResponse[] {
  return unit.records.map((record) => toMeasuredResponse(site, unit, record));
}

function toMeasuredResponse(site: Site, unit: ListedUnit, record: ServiceRecord): MeasuredResponse {
  const promise = promiseOf(unit, record.service);
  const share = promise && shareOf(record, promise);
  return {
    service: serviceOf(site, record.service).title,
    period: monthsText(record.periodStart, record.periodEnd),
    cases: record.cases,
    ...(promise && { promise: promiseText(promise) }),
    median: durationText(record.medianMinutes),
    ...(share !== undefined && { medianShare: share }),
    within: measuredText.within(percentOf(record.withinTarget, 1)),
    ...(record.satisfied !== undefined && {
      satisfied: measuredText.satisfied(percentOf(record.satisfied, 1)),
    }),
    ...lateOf(record),
    source: record.source,
  };
}

/** How many cases were late: a share in thousandths gives no whole number of more cases. */
function lateOf({ cases, withinTarget }: ServiceRecord): Pick<MeasuredResponse, 'late'> {
  const late = cases - Math.round(withinTarget * cases);
  return late > 0 && cases < 500 ? { late: measuredText.late(cases, late) } : {};
}

/** The one promise of all teams; undefined where they differ. */
function promiseOf({ visits }: ListedUnit, service: string): ResponsePromise | undefined {
  const promises = visits
    .filter((assignment) => assignment.service === service)
    .map((assignment) => mainTerms(assignment).response);
  const [first] = promises;
  return promises.every((promise) => promise?.text === first?.text && promise?.clock === first?.clock)
    ? first
    : undefined;
}

/** Calendar minutes cannot be compared with a promise in working hours. */
function shareOf(record: ServiceRecord, promise: ResponsePromise): number | undefined {
  if (promise.clock === 'working' || record.medianMinutes > promise.minutes) return undefined;
  return record.medianMinutes / promise.minutes;
}
