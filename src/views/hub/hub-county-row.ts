import type { ServiceRecord } from '../../domain/coverage/records.ts';
import type { UnitCoverage } from '../../domain/coverage/coverage.ts';
import { statusOf } from '../../domain/coverage/coverage.ts';
import { isRemote, isServed } from '../../domain/coverage/status.ts';
import type { Division } from '../../domain/places/gazetteer.ts';
import { shownFrom } from '../../domain/coverage/records.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { monthsText } from '../../strings/dates.ts';
import { durationText } from '../../strings/figures.ts';
import { hubText } from '../../strings/site/hub.ts';
import { performanceText } from '../../strings/site/performance.ts';
import { shortStatusText } from '../../strings/status.ts';
import { onlyText } from '../county/county-answer.ts';
import { leadMeasured } from '../county/county-measured.ts';
import { visitedServices } from '../county/county-services.ts';
import { divisionLink } from '../crumbs.ts';
import { callOutPrice } from '../parts/fees.ts';
import type { CountyRow } from './hub-page.ts';
import { nearestPoints } from '../parts/nearest-points.ts';
import { nearestServed } from '../parts/nearest-served.ts';
import { mainExtent } from '../parts/presence.ts';
import { timesText, unitTimes } from '../parts/unit-times.ts';

/** What the rows of one table share. */
export interface RowContext {
  /** The units that somebody comes to, for the nearest of them. */
  readonly visited: readonly Division[];
  /** The period that the table names for all its figures: `2026年7–9月`. */
  readonly period: string | undefined;
}

/** A unit as a row of its hub: its terms where somebody comes, else what to know instead. */
export function toCountyRow(site: Site, context: RowContext, division: Division): CountyRow {
  const { visited } = context;
  const { slug: id, name, adcode } = division;
  const status = statusOf(site.coverage, adcode);
  const row = { id, name, mark: { status, text: shortStatusText[status] } };
  const unit = site.coverage.get(adcode);
  if (!unit) return { ...row, answer: hubText.unknownRow, ...nearestPart(site, visited, division) };
  if (!isServed(status)) return { ...row, answer: refusal(unit), ...nearestPart(site, visited, division) };

  const only = onlyText(site, adcode, mainExtent(unit));
  const page = {
    ...row,
    href: divisionLink(site, division).href,
    ...(only !== undefined && { extent: only }),
  };
  if (isRemote(status)) return { ...page, answer: hubText.remoteRow };
  return { ...page, ...visitTerms(site, context, division, unit) };
}

/** The period of the newest figures that a table of some units shows; undefined where it shows none. */
export function tablePeriod(site: Site, units: readonly Division[]): string | undefined {
  const shown = units.flatMap(({ adcode }) => {
    const unit = site.coverage.get(adcode);
    const measured = unit && leadMeasured(site, unit);
    return measured && measured !== 'too-few' ? [measured.record] : [];
  });
  const [newest] = shown.toSorted((one, other) => other.periodEnd.localeCompare(one.periodEnd));
  return newest && periodOf(newest);
}

function nearestPart(
  site: Site,
  visited: readonly Division[],
  division: Division,
): Pick<CountyRow, 'nearest'> {
  const nearest = nearestServed(site, visited, division);
  return nearest ? { nearest } : {};
}

function refusal({ assignments }: UnitCoverage): string {
  const note = assignments.find(({ terms }) => terms.note !== undefined)?.terms.note;
  return note === undefined ? hubText.notServedRow : hubText.because(hubText.notServedRow, note);
}

function visitTerms(
  site: Site,
  { period }: RowContext,
  division: Division,
  unit: UnitCoverage,
): Pick<CountyRow, 'promise' | 'measured' | 'callOut' | 'nearestPoint'> {
  const services = visitedServices(site, unit);
  const promise = timesText(unitTimes(site, unit));
  const measured = measuredText(site, unit, period);
  const callOut = callOutPrice(services);
  const [near] = nearestPoints(site, division, 1);
  return {
    ...(promise !== undefined && { promise }),
    ...(measured !== undefined && { measured }),
    ...(callOut !== undefined && { callOut }),
    ...(near && { nearestPoint: hubText.nearestPoint(near.point.name, near.distance) }),
  };
}

/** The period is told where it is another one than the table's. */
function measuredText(site: Site, unit: UnitCoverage, period: string | undefined): string | undefined {
  const measured = leadMeasured(site, unit);
  if (measured === undefined) return undefined;
  if (measured === 'too-few') return performanceText.tooFew(shownFrom(site.settings.thresholds.minCases));
  const { record, service = '' } = measured;
  const own = periodOf(record);
  const median = durationText(record.medianMinutes);
  return service + hubText.measured(median, record.cases, own === period ? undefined : own);
}

function periodOf({ periodStart, periodEnd }: ServiceRecord): string {
  return monthsText(periodStart, periodEnd);
}
