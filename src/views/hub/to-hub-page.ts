import { divisionOf, isUnit, unitsUnder } from '../../domain/places/gazetteer.ts';
import type { Division } from '../../domain/places/gazetteer.ts';
import { shownFrom } from '../../domain/coverage/records.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { stemReading } from '../../strings/divisions.ts';
import { hubText } from '../../strings/site/hub.ts';
import { phoneText } from '../../strings/site/frame.ts';
import { tablePeriod, toCountyRow } from './hub-county-row.ts';
import { countiesTitle, hubAnswer, hubFrame, hubLead } from './hub-head.ts';
import { directPoints, pointGroups } from './hub-points.ts';
import { hubSource } from './hub-source.ts';
import { toHubTeams } from './hub-teams.ts';
import { measuredSummary } from '../parts/measured-summary.ts';
import { visitedDivisions } from '../parts/nearest-served.ts';
import { toPhoneCard } from '../parts/phone-card.ts';
import { toPrefectureRow } from './prefecture-row.ts';
import type { PrefectureRow } from './prefecture-row.ts';
import { countUnits, tallyOf } from '../parts/unit-counts.ts';
import type { CountyRow, HubPage } from './hub-page.ts';

/** The page of a province or a prefecture: what is served in it, unit by unit. */
export function toHubPage(site: Site, adcode: string): HubPage {
  const hub = divisionOf(site.gazetteer, adcode);
  const units = unitsUnder(site.gazetteer, hub);
  const counts = countUnits(site, units);
  const direct = childrenOf(site, hub).filter((child) => isUnit(site.gazetteer, child));
  const period = tablePeriod(site, direct);
  const counties = toCountyRows(site, direct, period);
  const prefectures = prefectureRows(site, hub);
  return {
    frame: hubFrame(site, hub, counts, { prefectures, counties }),
    name: hub.name,
    reading: stemReading(hub.reading, hub.stem),
    answer: hubAnswer(counts),
    lead: hubLead(counts),
    phone: toPhoneCard(site, phoneText.heading),
    tally: tallyOf(counts),
    prefectures,
    counties,
    countiesTitle: countiesTitle(site, hub, direct),
    ...countiesNote(site, counties, period),
    measured: measuredSummary(site, units),
    points: directPoints(site, hub),
    pointGroups: pointGroups(site, hub),
    teams: toHubTeams(site, units),
    source: hubSource(site, units),
  };
}

function prefectureRows(site: Site, hub: Division): readonly PrefectureRow[] {
  return childrenOf(site, hub)
    .filter((child) => !isUnit(site.gazetteer, child))
    .map((prefecture) => toPrefectureRow(site, prefecture));
}

function toCountyRows(
  site: Site,
  units: readonly Division[],
  period: string | undefined,
): readonly CountyRow[] {
  const context = { visited: visitedDivisions(site), period };
  return units.map((unit) => toCountyRow(site, context, unit));
}

/** How to read the figures of the rows, where there are any. */
function countiesNote(
  site: Site,
  rows: readonly CountyRow[],
  period: string | undefined,
): Pick<HubPage, 'countiesNote'> {
  const cases = shownFrom(site.settings.thresholds.minCases);
  const hasMeasured = rows.some(({ measured }) => measured !== undefined);
  const hasDistance = rows.some(({ nearest, nearestPoint }) => nearest ?? nearestPoint);
  const note =
    (hasMeasured ? hubText.measuredNote(period, cases) : '') + (hasDistance ? hubText.distanceNote : '');
  return note === '' ? {} : { countiesNote: note };
}

function childrenOf(site: Site, hub: Division): readonly Division[] {
  return site.gazetteer.childrenOf.get(hub.adcode) ?? [];
}
