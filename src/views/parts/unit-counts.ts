import type { Status } from '../../domain/coverage/coverage.ts';
import { statusOf } from '../../domain/coverage/coverage.ts';
import type { Division } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { inPartText, shortStatusText } from '../../strings/status.ts';
import type { StatusMark } from '../frame.ts';
import { mainExtent } from './presence.ts';

type SiteParts = Pick<Site, 'coverage'>;

/** Units by what the lists say of them; every unit is in exactly one of `statuses` and `inPart`. */
export interface UnitCounts {
  readonly total: number;
  /** Units that somebody comes to, the whole of them. */
  readonly visited: number;
  /** Units of which somebody comes to some townships alone. */
  readonly visitedInPart: number;
  readonly whole: Readonly<Record<Status, number>>;
  readonly inPart: Readonly<Record<Status, number>>;
}

export interface TallyEntry {
  readonly mark: StatusMark;
  readonly count: number;
}

const statuses = ['own', 'partner', 'remote', 'not-served', 'unknown'] as const;

/** Counts units by status, those in part apart. */
export function countUnits(site: SiteParts, units: readonly Division[]): UnitCounts {
  const inPart = byStatus(
    site,
    units.filter((unit) => isInPart(site, unit)),
  );
  const inWhole = byStatus(
    site,
    units.filter((unit) => !isInPart(site, unit)),
  );
  return {
    total: units.length,
    visited: inWhole.own + inWhole.partner,
    visitedInPart: inPart.own + inPart.partner,
    whole: inWhole,
    inPart,
  };
}

/** The number of units with one status, whole and in part. */
export function countOf(counts: UnitCounts, status: Status): number {
  return counts.whole[status] + counts.inPart[status];
}

/** Whether a unit is served in some of its townships alone. */
export function isInPart({ coverage }: SiteParts, { adcode }: Division): boolean {
  const unit = coverage.get(adcode);
  return unit !== undefined && unit.status !== 'not-served' && mainExtent(unit) !== 'whole';
}

/** One entry a status; those in part follow theirs where there are any. */
export function tallyOf(counts: UnitCounts): readonly TallyEntry[] {
  return statuses.flatMap((status) => {
    const whole = { mark: { status, text: shortStatusText[status] }, count: counts.whole[status] };
    const inPart = { mark: { status, text: inPartText(status) }, count: counts.inPart[status] };
    return inPart.count > 0 ? [whole, inPart] : [whole];
  });
}

function byStatus({ coverage }: SiteParts, units: readonly Division[]): UnitCounts['whole'] {
  const count = (status: Status) =>
    units.filter(({ adcode }) => statusOf(coverage, adcode) === status).length;
  return {
    own: count('own'),
    partner: count('partner'),
    remote: count('remote'),
    'not-served': count('not-served'),
    unknown: count('unknown'),
  };
}
