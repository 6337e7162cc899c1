import type { ResponsePromise, ServiceRecord } from '../domain/content.ts';
import type { UnitCoverage } from '../domain/coverage.ts';
import type { Site } from '../domain/site.ts';
import { measuredText } from '../strings/county.ts';
import { monthsText } from '../strings/dates.ts';
import { durationText, percentOf } from '../strings/figures.ts';
import type { MeasuredResponse } from './county-page.ts';
import { visitsOf } from './presence.ts';
import { serviceOf } from './referenced.ts';
import { promiseText } from './terms.ts';

/** What was measured in a unit, in the site's order of services; figures of too few cases are not shown. */
export function toMeasured(site: Site, unit: UnitCoverage): readonly MeasuredResponse[] {
  return shownRecords(site, unit).map((record) => toMeasuredResponse(site, unit, record));
}

/** The records of a unit that stand on enough cases, for services that somebody comes for. */
export function shownRecords(site: Site, unit: UnitCoverage): readonly ServiceRecord[] {
  return recordsOf(site, unit).filter(({ cases }) => cases >= site.settings.thresholds.minCases);
}

/** All records of a unit for services that somebody comes for, in the site's order of services. */
export function recordsOf(site: Site, unit: UnitCoverage): readonly ServiceRecord[] {
  const visited = new Set(visitsOf(unit.assignments).map(({ service }) => service));
  const records = site.records.filter(({ adcode }) => adcode === unit.adcode);
  return site.services.flatMap(({ id }) =>
    visited.has(id) ? records.filter(({ service }) => service === id) : [],
  );
}

function toMeasuredResponse(site: Site, unit: UnitCoverage, record: ServiceRecord): MeasuredResponse {
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
    source: record.source,
  };
}

/** The one promise of all teams; undefined where they differ. */
function promiseOf(unit: UnitCoverage, service: string): ResponsePromise | undefined {
  const promises = visitsOf(unit.assignments)
    .filter((assignment) => assignment.service === service)
    .map(({ terms }) => terms.response);
  const [first] = promises;
  return promises.every((promise) => promise?.text === first?.text && promise?.clock === first?.clock)
    ? first
    : undefined;
}

/** Minutes of the calendar cannot be set beside a promise in working hours. */
function shareOf(record: ServiceRecord, promise: ResponsePromise): number | undefined {
  if (promise.clock === 'working' || record.medianMinutes > promise.minutes) return undefined;
  return record.medianMinutes / promise.minutes;
}
