import type { ServiceRecord } from '../../domain/coverage/records.ts';
import { isRemote, isServed } from '../../domain/coverage/status.ts';
import type { Status } from '../../domain/coverage/status.ts';
import type { Division } from '../../domain/places/gazetteer.ts';
import { shownFrom } from '../../domain/coverage/records.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { monthsText } from '../../strings/dates.ts';
import { durationText } from '../../strings/figures.ts';
import { hubText } from '../../strings/site/hub.ts';
import { performanceText } from '../../strings/site/performance.ts';
import { shortStatusText } from '../../strings/status.ts';
import { divisionLink } from '../links.ts';
import { callOutPrice } from '../fees.ts';
import type { CountyRow } from './hub-page.ts';
import { timesText, unitTimes } from '../units/unit-times.ts';
import { listedUnits } from '../units/listed-unit.ts';
import type { ListedUnit } from '../units/listed-unit.ts';
import { nearestVisited } from '../units/nearest-visited.ts';

/**
 * A unit as a row of its hub: its terms where it is visited, otherwise what to do instead.
 * @param period that the table names for all its figures: `2026年7–9月`
 */
export function toCountyRow(site: Site, period: string | undefined, division: Division): CountyRow {
  const { slug: id, name, adcode } = division;
  const unit = listedUnits(site).get(adcode);
  const status: Status = unit?.status ?? 'unknown';
  const row = { id, name, mark: { status, text: shortStatusText[status] } };
  if (!unit || !isServed(status)) {
    const nearest = nearestVisited(site, division);
    return { ...row, answer: unit ? refusal(unit) : hubText.unknownRow, ...(nearest && { nearest }) };
  }
  const page = {
    ...row,
    href: divisionLink(site, division).href,
    ...(unit.only !== undefined && { extent: unit.only }),
  };
  if (isRemote(status)) return { ...page, answer: hubText.remoteRow };
  return { ...page, ...visitTerms(site, period, unit) };
}

/** The period of the newest figures that a table of some units shows; undefined where it shows none. */
export function tablePeriod(units: readonly ListedUnit[]): string | undefined {
  const shown = units.flatMap(({ measured }) =>
    measured && measured !== 'too-few' ? [measured.record] : [],
  );
  const [newest] = shown.toSorted((one, other) => other.periodEnd.localeCompare(one.periodEnd));
  return newest && periodOf(newest);
}

function refusal({ assignments }: ListedUnit): string {
  const note = assignments.find(({ terms }) => terms.note !== undefined)?.terms.note;
  return note === undefined ? hubText.notServedRow : hubText.because(hubText.notServedRow, note);
}

function visitTerms(
  site: Site,
  period: string | undefined,
  unit: ListedUnit,
): Pick<CountyRow, 'promise' | 'measured' | 'callOut' | 'nearestPoint'> {
  const promise = timesText(unitTimes(unit));
  const measured = measuredText(site, unit, period);
  const callOut = callOutPrice(unit.visited);
  const [near] = unit.points;
  return {
    ...(promise !== undefined && { promise }),
    ...(measured !== undefined && { measured }),
    ...(callOut !== undefined && { callOut }),
    ...(near && { nearestPoint: hubText.nearestPoint(near.point.name, near.distance) }),
  };
}

/** The period is named where it is another one than the table's. */
function measuredText(site: Site, { measured }: ListedUnit, period: string | undefined): string | undefined {
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
