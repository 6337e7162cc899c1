import type { Assignment, UnitCoverage } from '../../domain/coverage/coverage.ts';
import { visitStatuses } from '../../domain/coverage/status.ts';
import type { VisitStatus } from '../../domain/coverage/status.ts';
import type { Division } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { answerText } from '../../strings/site/county.ts';
import { onlyTownships, wholeUnit } from '../../strings/divisions.ts';
import { shortStatusText, statusText } from '../../strings/status.ts';
import type { CountyPage } from './county-page.ts';
import { isSameExtent, mainExtent, remotesOf, unionExtent, visitsOf } from '../parts/presence.ts';
import type { Extent } from '../parts/presence.ts';
import { partnerOf, townshipName } from '../referenced.ts';

/** The first sentence of a county page: what kind of team comes, and where; the lead names it. */
export function toAnswer(site: Site, division: Division, unit: UnitCoverage): CountyPage['answer'] {
  return {
    mark: { status: unit.status, text: statusText[unit.status] },
    parts: answerParts(site, division, unit),
  };
}

/**
 * Where a unit is served in part, in words; undefined where it is served whole.
 * @example onlyText(site, '469021', ['469021104']) // '仅龙河镇'
 */
export function onlyText(site: Site, adcode: string, extent: Extent): string | undefined {
  if (extent === 'whole') return undefined;
  return onlyTownships(extent.map((code) => townshipName(site, adcode, code)));
}

/**
 * The teams that come, in words.
 * @example whoText(site, visits) // '自有团队和合作方云霄锁业'
 */
export function whoText(site: Site, visits: readonly Assignment[]): string {
  const kinds = statusesOf(visits).map((status) => {
    const partners = partnersOf(
      site,
      visits.filter((visit) => visit.status === status),
    );
    return partners.length > 0
      ? answerText.partner(partners.map(({ name }) => name))
      : shortStatusText[status];
  });
  return answerText.and(kinds);
}

/** The kinds of teams that come, in words: 自有团队和合作方. */
export function whoKindText(visits: readonly Assignment[]): string {
  return answerText.and(kindsOf(visits));
}

/** The kinds of teams among some visits, our own first. */
export function kindsOf(visits: readonly Assignment[]): readonly string[] {
  return statusesOf(visits).map((status) => shortStatusText[status]);
}

/** The partners among some assignments, each once. */
export function partnersOf(site: Site, assignments: readonly Assignment[]) {
  const ids = assignments.flatMap(({ partner }) => (partner === undefined ? [] : [partner]));
  return [...new Set(ids)].map((id) => partnerOf(site, id));
}

function answerParts(site: Site, division: Division, unit: UnitCoverage): readonly string[] {
  const visits = visitsOf(unit.assignments);
  const extent = mainExtent(unit);
  const only = onlyText(site, division.adcode, extent);
  if (visits.length === 0) return only === undefined ? answerText.remote : [only, ...answerText.onlyRemote];

  const who = whoKindText(visits);
  if (only === undefined)
    return [answerText.visits(hasOwn(visits) ? who : answerText.by(who)), everywhereText(division, visits)];
  const remoteExtent = unionExtent(remotesOf(unit.assignments));
  const rest = remoteExtent === 'whole' ? [answerText.restRemote] : [];
  return [only, answerText.onlyVisits(who), ...rest];
}

function statusesOf(visits: readonly Assignment[]): readonly VisitStatus[] {
  return visitStatuses.filter((kind) => visits.some(({ status }) => status === kind));
}

function hasOwn(visits: readonly Assignment[]): boolean {
  return visits.some(({ status }) => status === 'own');
}

function everywhereText(division: Division, visits: readonly Assignment[]): string {
  const isUniform = visits.every(({ extent }) => isSameExtent(extent, 'whole'));
  const whole = wholeUnit(division.name);
  return isUniform ? answerText.everywhere(whole) : answerText.everywhereApart(whole);
}
