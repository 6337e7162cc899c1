import type { Assignment } from '../../domain/coverage/coverage.ts';
import { isServed } from '../../domain/coverage/status.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { answerText, leadText } from '../../strings/site/county.ts';
import { listText } from '../../strings/figures.ts';
import { relationOf } from '../contact/authorisations.ts';
import { isSameExtent, unionExtent } from '../units/extent.ts';
import type { ListedUnit } from '../units/listed-unit.ts';
import { partnersOf, teamName } from '../referenced.ts';
import { onlyText } from '../units/extent.ts';

/** The sentences after the answer: which team, who we are to the brands, and what differs by service. */
export function toLead(site: Site, unit: ListedUnit): string {
  return [
    teamSentence(site, unit),
    site.settings.operator.relationText,
    ...partnerSentences(site, unit),
    ...restSentence(unit),
    ...serviceSentences(site, unit),
  ].join('');
}

function teamSentence(site: Site, { visits, remotes }: ListedUnit): string {
  if (visits.length === 0) return leadText.remoteTeam(teamNames(remotes));
  const teams = [...Map.groupBy(visits, (visit) => calledTeam(site, visit))];
  const [first, ...others] = teams;
  if (first && others.length === 0) {
    const [name, [visit]] = first;
    return visit?.status === 'own' ? leadText.team(site.settings.operator.name, name) : leadText.comes(name);
  }
  const names = teams.map(([name]) => name);
  if (!isDivided(visits)) return leadText.come(names);
  return leadText.divided(teams.map(([name, own]) => leadText.does(name, servicesText(site, own))));
}

function calledTeam(site: Site, visit: Assignment): string {
  const name = teamName(site, visit);
  return visit.status === 'partner' ? answerText.partner([name]) : name;
}

/** Whether each service has one team: then the teams are named by service. */
function isDivided(visits: readonly Assignment[]): boolean {
  return new Set(visits.map(({ service }) => service)).size === visits.length;
}

function servicesText(site: Site, assignments: readonly Assignment[]): string {
  const ids = new Set(assignments.map(({ service }) => service));
  return listText(site.services.filter(({ id }) => ids.has(id)).map(({ title }) => title));
}

/** The partners' relation to the brands; in full only if it differs from the operator's. */
function partnerSentences(site: Site, unit: ListedUnit): readonly string[] {
  const ours = relationOf(site, site.settings.operator);
  const partners = partnersOf(site, unit.visits).map((partner) => ({
    name: partner.name,
    relation: relationOf(site, partner),
  }));
  if (partners.length === 0) return [];
  if (partners.every(({ relation }) => relation === ours)) return [leadText.sameRelation];
  return partners.map(({ name, relation }) => leadText.relation(name, relation));
}

function teamNames(assignments: readonly Assignment[]): string {
  return listText([...new Set(assignments.map(({ team }) => team))]);
}

function restSentence({ division, extent }: ListedUnit): readonly string[] {
  return extent === 'whole' ? [] : [leadText.restUnlisted(division.name)];
}

/** Services that are not served as the answer says. */
function serviceSentences(site: Site, unit: ListedUnit): readonly string[] {
  return site.services.flatMap(({ id, title }) => {
    const assignments = unit.assignments.filter(({ service }) => service === id);
    if (assignments.length === 0) return [];
    if (!assignments.some(({ status }) => isServed(status))) return [leadText.serviceNone(title)];
    if (unit.visits.length === 0) return [];
    const visits = unit.visits.filter(({ service }) => service === id);
    if (visits.length === 0) return [leadText.serviceRemote(title)];
    const extent = unionExtent(visits);
    const only = onlyText(site, unit.adcode, extent);
    return only === undefined || isSameExtent(extent, unit.reach) ? [] : [leadText.serviceOnly(title, only)];
  });
}
