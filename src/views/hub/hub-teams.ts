import type { Assignment } from '../../domain/coverage/coverage.ts';
import { listStatuses } from '../../domain/coverage/status.ts';
import { divisionOf } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { listText } from '../../strings/figures.ts';
import { hubText } from '../../strings/site/hub.ts';
import type { HubPage } from './hub-page.ts';
import type { ListedUnit } from '../units/listed-unit.ts';
import { teamName } from '../referenced.ts';

const namedUnits = 12;

/** Which team does what, and where; own teams, then partners, then remote. */
export function toHubTeams(site: Site, units: readonly ListedUnit[]): HubPage['teams'] {
  const assignments = units.flatMap(({ adcode, serving }) =>
    serving.map((assignment) => ({ adcode, assignment })),
  );
  const byTeam = Map.groupBy(assignments, ({ assignment }) =>
    hubText.team(teamName(site, assignment), assignment.status),
  );
  return [...byTeam].sort(byStatus).map(([name, group]) => {
    const adcodes = [...new Set(group.map(({ adcode }) => adcode))];
    const ids = new Set(group.map(({ assignment }) => assignment.service));
    const services = site.services.filter(({ id }) => ids.has(id)).map(({ title }) => title);
    return { name, text: teamText(site, adcodes, listText(services)) };
  });
}

type Group = [name: string, entries: { adcode: string; assignment: Assignment }[]];

function byStatus([, one]: Group, [, other]: Group): number {
  return rank(one[0]?.assignment) - rank(other[0]?.assignment);
}

function rank(assignment: Assignment | undefined): number {
  return assignment ? listStatuses.indexOf(assignment.status) : 0;
}

function teamText(site: Site, adcodes: readonly string[], services: string): string {
  const units = adcodes.map((adcode) => divisionOf(site.gazetteer, adcode));
  if (units.length <= namedUnits)
    return hubText.teamNames(
      units.map(({ name }) => name),
      services,
    );
  const parents = units.map((unit) => divisionOf(site.gazetteer, unit.parent ?? unit.adcode).name);
  return hubText.teamCount([...new Set(parents)], units.length, services);
}
