import type { Assignment, UnitCoverage } from '../../domain/coverage/coverage.ts';
import { isRemote, isVisit } from '../../domain/coverage/status.ts';
import type { ServiceRecord } from '../../domain/coverage/records.ts';
import { serviceAt } from '../../domain/money/fees.ts';
import type { Service } from '../../domain/money/service.ts';
import { divisionOf, parentsOf } from '../../domain/places/gazetteer.ts';
import type { Division } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { oncePer } from '../once-per.ts';
import { onlyText, unionExtent } from './extent.ts';
import type { Extent } from './extent.ts';
import { measuredLead, recordsByUnit, shownRecords } from './unit-records.ts';
import type { LeadMeasured } from './unit-records.ts';
import { serviceTimes } from './service-times.ts';
import type { ServiceTime } from './service-times.ts';
import { nearestPoints } from './nearest-points.ts';
import type { NearPoint } from './nearest-points.ts';

/** A unit that some region list names, with everything that pages show of it; made once per site. */
export interface ListedUnit extends UnitCoverage {
  readonly division: Division;
  /** Widest first. */
  readonly parents: readonly Division[];
  /** The assignments of teams that come: own teams and partners. */
  readonly visits: readonly Assignment[];
  /** The assignments with remote help only. */
  readonly remotes: readonly Assignment[];
  /** All assignments that serve: visits first, then remote help. */
  readonly serving: readonly Assignment[];
  /** The union of the visits' extents; without visits, that of remote help. */
  readonly reach: Extent;
  /** `仅龙河镇、富文镇`; undefined unless the unit is served in part. */
  readonly only: string | undefined;
  /** The services offered by visit or remotely, in the site's order. */
  readonly offered: readonly Service[];
  /** The services offered by visit, in the site's order, with the fees that apply here. */
  readonly visited: readonly Service[];
  /** The promised time or days of each service, in the site's order. */
  readonly times: readonly ServiceTime[];
  /** The service shown where there is room for one: the first with a time, otherwise the first. */
  readonly lead: Service | undefined;
  /** The newest record of each visited service that has enough cases to be shown. */
  readonly records: readonly ServiceRecord[];
  /** The figure shown where there is room for one. */
  readonly measured: LeadMeasured | 'too-few' | undefined;
  /** The service points in the unit, then those near it. */
  readonly points: readonly NearPoint[];
  /** The latest day on which a list naming the unit was checked. */
  readonly verified: string;
}

/** Every unit that some region list names, by adcode in code order. */
export const listedUnits = oncePer((site: Site): ReadonlyMap<string, ListedUnit> => {
  const units = [...site.coverage.values()].sort((one, other) => one.adcode.localeCompare(other.adcode));
  return new Map(units.map((unit) => [unit.adcode, toListedUnit(site, unit)]));
});

/** Those of some divisions that a region list names. */
export function listedAmong(site: Site, divisions: readonly Division[]): readonly ListedUnit[] {
  return divisions.flatMap(({ adcode }) => listedUnits(site).get(adcode) ?? []);
}

/** The units that are visited, in whole or in part. */
export const visitedUnits = oncePer((site: Site): readonly ListedUnit[] =>
  [...listedUnits(site).values()].filter(({ visits }) => visits.length > 0),
);

function toListedUnit(site: Site, unit: UnitCoverage): ListedUnit {
  const division = divisionOf(site.gazetteer, unit.adcode);
  const visits = unit.assignments.filter(({ status }) => isVisit(status));
  const remotes = unit.assignments.filter(({ status }) => isRemote(status));
  const serving = [...visits, ...remotes];
  const reach = unionExtent(visits.length > 0 ? visits : remotes);
  const visited = servicesOf(site, visits).map((service) => serviceAt(service, unit.adcode));
  const times = serviceTimes(visited, visits);
  const lead = visited.find(({ id }) => id === times[0]?.id) ?? visited[0];
  const all = recordsByUnit(site).get(unit.adcode) ?? [];
  const known = visited.flatMap(({ id }) => all.filter(({ service }) => service === id));
  const records = shownRecords(site, known);
  return {
    ...unit,
    division,
    parents: parentsOf(site.gazetteer, division),
    visits,
    remotes,
    serving,
    reach,
    only: serving.length > 0 ? onlyText(site, unit.adcode, reach) : undefined,
    offered: servicesOf(site, serving),
    visited,
    times,
    lead,
    records,
    measured: records.length === 0 && known.length > 0 ? 'too-few' : measuredLead(site, records, lead),
    points: nearestPoints(site, division),
    verified: lastVerified(unit),
  };
}

function lastVerified({ assignments }: UnitCoverage): string {
  return assignments
    .flatMap(({ terms, townshipTerms }) => [terms, ...townshipTerms.values()])
    .map(({ verified }) => verified)
    .reduce((last, date) => (date > last ? date : last));
}

function servicesOf({ services }: Pick<Site, 'services'>, assignments: readonly Assignment[]) {
  const ids = new Set(assignments.map(({ service }) => service));
  return services.filter(({ id }) => ids.has(id));
}
