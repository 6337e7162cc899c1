import { divisionOf, isUnit, unitsUnder } from '../../domain/places/gazetteer.ts';
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
import { measuredSummary } from '../units/measured-summary.ts';
import { toPhoneCard } from '../contact/phone-card.ts';
import { toPrefectureRow } from './prefecture-row.ts';
import type { PrefectureRow } from './prefecture-row.ts';
import { countUnits, tallyOf } from '../units/unit-counts.ts';
import type { PointCard } from '../contact/point-card.ts';
import type { Frame, StatusMark } from '../frame.ts';
import type { PhoneCard } from '../contact/phone-card.ts';
import type { PointGroup } from './hub-points.ts';
import { listedAmong } from '../units/listed-unit.ts';
import type { NearUnit } from '../units/nearest-visited.ts';

/** One county (or leaf prefecture) as a row of its hub. */
export interface CountyRow {
  /** Fragment: the county's slug. */
  readonly id: string;
  readonly name: string;
  /** Its page; undefined where it has none. */
  readonly href?: string;
  readonly mark: StatusMark;
  /** `仅龙河镇、富文镇`. */
  readonly extent?: string;
  /** `承诺24小时内`. */
  readonly promise?: string;
  /** `实测5小时40分（46单）`, `实测不足10单`. */
  readonly measured?: string;
  /** `30–60元`. */
  readonly callOut?: string;
  /** `龙海网点，约30公里`. */
  readonly nearestPoint?: string;
  /** For a county without a page: what to do, and the nearest served county. */
  readonly answer?: string;
  readonly nearest?: NearUnit;
}

export interface HubPage {
  readonly frame: Frame;
  readonly name: string;
  readonly reading: string;
  /** Clauses of the first sentence. */
  readonly answer: readonly string[];
  readonly lead: string;
  readonly phone: PhoneCard;
  /** The counts add up to all units of the hub. */
  readonly tally: readonly { readonly mark: StatusMark; readonly count: number }[];
  /** Prefectures, on a province page; empty on a prefecture page. */
  readonly prefectures: readonly PrefectureRow[];
  /** Units that hang directly on this hub. */
  readonly counties: readonly CountyRow[];
  /** `各县区`, `不设县区的市`. */
  readonly countiesTitle: string;
  readonly countiesNote?: string;
  /** What was measured in all units together, in sentences; empty where there are no figures. */
  readonly measured: readonly string[];
  /** Service points in the units that hang directly on this hub. */
  readonly points: readonly PointCard[];
  /** Those of its prefectures; empty on a prefecture page. */
  readonly pointGroups: readonly PointGroup[];
  readonly teams: readonly { readonly name: string; readonly text: string }[];
  readonly source: string;
}

/** The page of a province or a prefecture: what is served in it, unit by unit. */
export function toHubPage(site: Site, adcode: string): HubPage {
  const hub = divisionOf(site.gazetteer, adcode);
  const units = unitsUnder(site.gazetteer, hub);
  const listed = listedAmong(site, units);
  const counts = countUnits(site, units);
  const children = site.gazetteer.childrenOf.get(adcode) ?? [];
  const direct = children.filter((child) => isUnit(site.gazetteer, child));
  const prefectureDivisions = children.filter((child) => !isUnit(site.gazetteer, child));
  const period = tablePeriod(listedAmong(site, direct));
  const counties = direct.map((unit) => toCountyRow(site, period, unit));
  const prefectures = prefectureDivisions.map((prefecture) => toPrefectureRow(site, prefecture));
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
    measured: measuredSummary(site, listed),
    points: directPoints(site, direct),
    pointGroups: pointGroups(site, prefectureDivisions),
    teams: toHubTeams(site, listed),
    source: hubSource(listed),
  };
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
