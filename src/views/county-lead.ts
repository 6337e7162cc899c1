import type { UnitCoverage } from '../domain/coverage.ts';
import type { Division } from '../domain/gazetteer.ts';
import type { Site } from '../domain/site.ts';
import { leadText } from '../strings/county.ts';
import { listText } from '../strings/figures.ts';
import { brandRelationText } from '../strings/site.ts';
import { onlyText, partnersOf } from './county-answer.ts';
import { isSameExtent, mainExtent, remotesOf, unionExtent, visitsOf } from './presence.ts';

/** The sentences after the answer: which team, who we are to the brands, and what differs by service. */
export function toLead(site: Site, division: Division, unit: UnitCoverage): string {
  return [
    ...teamSentences(site, unit),
    site.settings.operator.relationText,
    ...restSentence(division, unit),
    ...serviceSentences(site, unit),
  ].join('');
}

function teamSentences(site: Site, unit: UnitCoverage): readonly string[] {
  const visits = visitsOf(unit.assignments);
  if (visits.length === 0) return [leadText.remoteTeam(teamNames(remotesOf(unit.assignments)))];
  const own = visits.filter(({ status }) => status === 'own');
  const partners = partnersOf(site, visits).map(({ legalName, relation }) =>
    leadText.partner(legalName, brandRelationText[relation]),
  );
  return own.length > 0 ? [leadText.team(teamNames(own)), ...partners] : partners;
}

function teamNames(assignments: UnitCoverage['assignments']): string {
  return listText([...new Set(assignments.map(({ team }) => team))]);
}

function restSentence(division: Division, unit: UnitCoverage): readonly string[] {
  return unit.extent === 'whole' ? [] : [leadText.restUnlisted(division.name)];
}

/** Services that are not served as the answer says. */
function serviceSentences(site: Site, unit: UnitCoverage): readonly string[] {
  const isRemoteOnly = visitsOf(unit.assignments).length === 0;
  return site.services.flatMap(({ id, title }) => {
    const assignments = unit.assignments.filter(({ service }) => service === id);
    if (assignments.length === 0) return [];
    if (assignments.every(({ status }) => status === 'not-served')) return [leadText.serviceNone(title)];
    if (isRemoteOnly) return [];
    const visits = visitsOf(assignments);
    if (visits.length === 0) return [leadText.serviceRemote(title)];
    const extent = unionExtent(visits);
    const only = onlyText(site, unit.adcode, extent);
    return only === undefined || isSameExtent(extent, mainExtent(unit))
      ? []
      : [leadText.serviceOnly(title, only)];
  });
}
