import type { UnitCoverage } from '../../domain/coverage.ts';
import { statusOf } from '../../domain/coverage.ts';
import type { Division } from '../../domain/gazetteer.ts';
import { isTelling } from '../../domain/records.ts';
import type { Site } from '../../domain/site.ts';
import { durationText } from '../../strings/figures.ts';
import { hubText } from '../../strings/hub.ts';
import { shortStatusText } from '../../strings/status.ts';
import { onlyText } from '../county/county-answer.ts';
import { recordsOf } from '../county/county-measured.ts';
import { visitedServices } from '../county/county-services.ts';
import { divisionLink } from '../crumbs.ts';
import { callOutPrice } from '../parts/fees.ts';
import type { CountyRow } from './hub-page.ts';
import { nearestPoints } from '../parts/nearest-points.ts';
import { nearestServed } from '../parts/nearest-served.ts';
import { mainExtent } from '../parts/presence.ts';
import { timesText, unitTimes } from '../parts/unit-times.ts';

/** A unit as a row of its hub: its terms where somebody comes, else what to know instead. */
export function toCountyRow(site: Site, visited: readonly Division[], division: Division): CountyRow {
  const { slug: id, name, adcode } = division;
  const status = statusOf(site.coverage, adcode);
  const row = { id, name, mark: { status, text: shortStatusText[status] } };
  const unit = site.coverage.get(adcode);
  if (!unit) return { ...row, answer: hubText.unknownRow, ...nearestPart(site, visited, division) };
  if (status === 'not-served')
    return { ...row, answer: refusal(unit), ...nearestPart(site, visited, division) };

  const only = onlyText(site, adcode, mainExtent(unit));
  const page = {
    ...row,
    href: divisionLink(site, division).href,
    ...(only !== undefined && { extent: only }),
  };
  if (status === 'remote') return { ...page, answer: hubText.remoteRow };
  return { ...page, ...visitTerms(site, division, unit) };
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
  division: Division,
  unit: UnitCoverage,
): Pick<CountyRow, 'promise' | 'measured' | 'callOut' | 'nearestPoint'> {
  const services = visitedServices(site, unit);
  const promise = timesText(unitTimes(site, unit));
  const measured = measuredOf(site, unit);
  const callOut = callOutPrice(services);
  const [near] = nearestPoints(site, division, 1);
  return {
    ...(promise !== undefined && { promise }),
    ...(measured !== undefined && { measured }),
    ...(callOut !== undefined && { callOut }),
    ...(near && { nearestPoint: hubText.nearestPoint(near.point.name, near.distance) }),
  };
}

function measuredOf(site: Site, unit: UnitCoverage): string | undefined {
  const [record] = recordsOf(site, unit);
  if (!record) return undefined;
  const { minCases } = site.settings.thresholds;
  if (!isTelling(record, minCases)) return hubText.tooFew(minCases);
  return hubText.measured(durationText(record.medianMinutes), record.cases);
}
