import { statusOf } from '../../domain/coverage/coverage.ts';
import { isListed, statuses } from '../../domain/coverage/status.ts';
import type { Status } from '../../domain/coverage/status.ts';
import { unitsUnder } from '../../domain/places/gazetteer.ts';
import type { Division } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { hubText } from '../../strings/site/hub.ts';
import { performanceText } from '../../strings/site/performance.ts';
import { shortStatusText } from '../../strings/status.ts';
import { divisionLink, placeLink } from '../links.ts';
import { callOutPrice } from '../fees.ts';
import type { Link, StatusMark } from '../frame.ts';
import { countUnits } from '../units/unit-counts.ts';
import { timeCounts } from '../units/unit-times.ts';
import type { ListedUnit } from '../units/listed-unit.ts';
import { listedAmong } from '../units/listed-unit.ts';

/** A prefecture as a row of its province; `served` counts units visited in whole, `inPart` those in part. */
export interface PrefectureRow {
  readonly link: Link;
  readonly served: number;
  readonly total: number;
  readonly inPart: number;
  /** `24小时内6个，48小时内2个`, `上门费30–60元`. */
  readonly terms: readonly string[];
  /** Its units by status; unknown ones are only counted. */
  readonly groups: readonly PrefectureGroup[];
}

export interface PrefectureGroup {
  readonly mark: StatusMark;
  readonly count: number;
  readonly units: readonly Link[];
}

/** A prefecture by what the lists say of its units. */
export function toPrefectureRow(site: Site, prefecture: Division): PrefectureRow {
  const units = unitsUnder(site.gazetteer, prefecture);
  const listed = listedAmong(site, units);
  const { visited, visitedInPart, total } = countUnits(site, units);
  return {
    link: divisionLink(site, prefecture),
    served: visited,
    inPart: visitedInPart,
    total,
    terms: [...timesOf(listed), ...callOutOf(listed)],
    groups: statuses.flatMap((status) => toGroup(site, status, units)),
  };
}

function timesOf(units: readonly ListedUnit[]): readonly string[] {
  const counts = timeCounts(units);
  const [first] = counts;
  if (!first) return [];
  const text =
    counts.length === 1
      ? first.text
      : hubText.times(counts.map(({ text: time, count }) => performanceText.promise(time, count)));
  return [first.minutes === undefined ? text : hubText.promise(text)];
}

function callOutOf(units: readonly ListedUnit[]): readonly string[] {
  const price = callOutPrice(units.flatMap(({ visited }) => visited));
  return price === undefined ? [] : [hubText.callOut(price)];
}

function toGroup(site: Site, status: Status, units: readonly Division[]): readonly PrefectureGroup[] {
  const group = units.filter(({ adcode }) => statusOf(site.coverage, adcode) === status);
  if (group.length === 0) return [];
  return [
    {
      mark: { status, text: shortStatusText[status] },
      count: group.length,
      units: isListed(status) ? group.map((unit) => placeLink(site, unit)) : [],
    },
  ];
}
