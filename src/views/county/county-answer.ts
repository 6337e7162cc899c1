import type { Assignment } from '../../domain/coverage/coverage.ts';
import { visitStatuses } from '../../domain/coverage/status.ts';
import type { VisitStatus } from '../../domain/coverage/status.ts';
import type { Division } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { answerText } from '../../strings/site/county.ts';
import { wholeUnit } from '../../strings/divisions.ts';
import { shortStatusText, statusText } from '../../strings/status.ts';
import type { CountyPage } from './county-page.ts';
import { isSameExtent, unionExtent } from '../units/extent.ts';
import type { ListedUnit } from '../units/listed-unit.ts';
import { partnersOf } from '../referenced.ts';

/** The first sentence of a county page: what kind of team comes, and where; the lead names it. */
export function toAnswer(unit: ListedUnit): CountyPage['answer'] {
  return {
    mark: { status: unit.status, text: statusText[unit.status] },
    parts: answerParts(unit),
  };
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

function answerParts(unit: ListedUnit): readonly string[] {
  const { division, visits, only } = unit;
  if (visits.length === 0) return only === undefined ? answerText.remote : [only, ...answerText.onlyRemote];

  const who = whoKindText(visits);
  if (only === undefined)
    return [answerText.visits(hasOwn(visits) ? who : answerText.by(who)), everywhereText(division, visits)];
  const remoteExtent = unionExtent(unit.remotes);
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
