import { statusOf } from '../../domain/coverage/coverage.ts';
import { isRemote, isServed, isVisit, statuses } from '../../domain/coverage/status.ts';
import type { Status } from '../../domain/coverage/status.ts';
import type { Division } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { inPartText, shortStatusText } from '../../strings/status.ts';
import type { StatusMark } from '../frame.ts';
import { listedUnits } from './listed-unit.ts';

/** Units by what the lists say of them. */
export interface UnitCounts {
  readonly total: number;
  /** Units with a page, whole and in part. */
  readonly served: number;
  /** Units visited in whole. */
  readonly visited: number;
  /** Units visited in part. */
  readonly visitedInPart: number;
  /** Units with remote help only, whole and in part. */
  readonly remote: number;
  /** One entry a status, the strongest first; every unit is in exactly one of its two counts. */
  readonly byStatus: readonly StatusCount[];
}

/** How many units have a status, in whole and in part. */
interface StatusCount {
  readonly status: Status;
  readonly whole: number;
  readonly inPart: number;
}

export interface TallyEntry {
  readonly mark: StatusMark;
  readonly count: number;
}

/** Counts units by status, in whole and in part. */
export function countUnits(site: Site, units: readonly Division[]): UnitCounts {
  const unitsByStatus = Map.groupBy(units, ({ adcode }) => statusOf(site.coverage, adcode));
  const byStatus = statuses.map((status) => {
    const group = unitsByStatus.get(status) ?? [];
    const inPart = group.filter((unit) => isInPart(site, unit)).length;
    return { status, whole: group.length - inPart, inPart };
  });
  const visits = byStatus.filter(({ status }) => isVisit(status));
  return {
    total: units.length,
    served: sumOf(byStatus.filter(({ status }) => isServed(status)).map(unitsOf)),
    visited: sumOf(visits.map(({ whole }) => whole)),
    visitedInPart: sumOf(visits.map(({ inPart }) => inPart)),
    remote: sumOf(byStatus.filter(({ status }) => isRemote(status)).map(unitsOf)),
    byStatus,
  };
}

/** The number of units with one status, whole and in part. */
export function unitsOf({ whole, inPart }: StatusCount): number {
  return whole + inPart;
}

/** Whether a unit is served in part. */
export function isInPart(site: Site, { adcode }: Division): boolean {
  return listedUnits(site).get(adcode)?.only !== undefined;
}

/** One entry a status; those in part follow theirs where there are any. */
export function tallyOf({ byStatus }: UnitCounts): readonly TallyEntry[] {
  return byStatus.flatMap(({ status, whole, inPart }) => [
    { mark: { status, text: shortStatusText[status] }, count: whole },
    ...(inPart > 0 ? [{ mark: { status, text: inPartText(status) }, count: inPart }] : []),
  ]);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
