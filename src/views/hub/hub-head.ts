import { isLeafPrefecture } from '../../domain/places/gazetteer.ts';
import type { Division } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { divisionPath } from '../../domain/site/urls.ts';
import { hubText } from '../../strings/site/hub.ts';
import { divisionCrumbs } from '../links.ts';
import { toFrame } from '../frame.ts';
import type { Frame } from '../frame.ts';
import type { HubPage } from './hub-page.ts';
import { fullName, titleName } from '../units/place-names.ts';
import { unitsOf } from '../units/unit-counts.ts';
import type { UnitCounts } from '../units/unit-counts.ts';

/** The rows that the page of a hub shows. */
type HubRows = Pick<HubPage, 'prefectures' | 'counties'>;

/** The frame of a hub. */
export function hubFrame(site: Site, hub: Division, counts: UnitCounts, rows: HubRows): Frame {
  const name = titleName(site.gazetteer, hub);
  const { trade } = site.settings;
  const result = hubResult(counts);
  return toFrame(site, {
    title: [hubText.title(name, trade, counts.total, result), hubText.title(name, '', counts.total, result)],
    description: hubDescription(site, hub, counts, rows),
    path: divisionPath(site.gazetteer, hub),
    subject: { kind: 'hub', adcode: hub.adcode },
    crumbs: divisionCrumbs(site, hub),
  });
}

/** The first sentence of a hub: how many of its units are visited. */
export function hubAnswer({ total, visited, visitedInPart }: UnitCounts): readonly string[] {
  if (visited > 0 && visitedInPart > 0) return hubText.answerInPart(total, visited, visitedInPart);
  if (visited > 0) return hubText.answer(total, visited);
  return visitedInPart > 0 ? hubText.answerOnlyInPart(total, visitedInPart) : hubText.answerNone(total);
}

/** Every unit of a hub by what the lists say of it, as one sentence. */
export function hubLead(counts: UnitCounts): string {
  const clauses = counts.byStatus
    .filter((count) => unitsOf(count) > 0)
    .map((count) => hubText.counted[count.status](unitsOf(count)));
  return `${clauses.join('，')}。`;
}

/** Heading of the units directly below a hub: all its counties, or the exceptions beside its prefectures. */
export function countiesTitle({ gazetteer }: Site, hub: Division, units: readonly Division[]): string {
  const prefectures = (gazetteer.childrenOf.get(hub.adcode) ?? []).length - units.length;
  if (prefectures === 0) return hubText.counties;
  const leaves = units.filter((unit) => isLeafPrefecture(gazetteer, unit)).length;
  return hubText.and([
    ...(leaves < units.length ? [hubText.direct(hub.name)] : []),
    ...(leaves > 0 ? [hubText.leaves] : []),
  ]);
}

function hubResult(counts: UnitCounts): string {
  if (counts.visited > 0) return hubText.visited(counts.visited);
  if (counts.visitedInPart > 0) return hubText.visitedInPart(counts.visitedInPart);
  return counts.remote > 0 ? hubText.remoteOnly(counts.remote) : hubText.nobody;
}

function hubDescription(site: Site, hub: Division, counts: UnitCounts, rows: HubRows): string {
  const answer = hubText.description(fullName(site.gazetteer, hub), hubAnswer(counts).join(''));
  return answer + hubLead(counts) + toldByRows(rows);
}

/** What else the rows of the page show; only what at least one row has. */
function toldByRows({ prefectures, counties }: HubRows): string {
  const { promise, measured, callOut, nearestPoint } = hubText.told;
  if (prefectures.length > 0)
    return prefectures.some(({ terms }) => terms.length > 0)
      ? hubText.toldOf(hubText.eachPrefecture, [promise, callOut])
      : '';
  const told = [
    ...(counties.some((row) => row.promise !== undefined) ? [promise] : []),
    ...(counties.some((row) => row.measured !== undefined) ? [measured] : []),
    ...(counties.some((row) => row.callOut !== undefined) ? [callOut] : []),
    ...(counties.some((row) => row.nearestPoint !== undefined) ? [nearestPoint] : []),
  ];
  return told.length > 0 ? hubText.toldOf(hubText.counties, told) : '';
}
