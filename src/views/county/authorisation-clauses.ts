import type { Authorisation } from '../../domain/authorisations.ts';
import type { Assignment } from '../../domain/coverage.ts';
import type { Site } from '../../domain/site.ts';
import { teamText } from '../../strings/county.ts';
import { partnerOf } from '../referenced.ts';

type Rights = Pick<Site, 'settings' | 'partners' | 'today'>;

/** The authorisation under which a team works: the partner's, else the operator's; undefined once it has ended. */
export function authorisationOf(site: Rights, { partner }: Assignment): Authorisation | undefined {
  const { relation, authorisation } =
    partner === undefined ? site.settings.operator : partnerOf(site, partner);
  const isValid = relation === 'authorised' && authorisation && authorisation.validUntil >= site.today;
  return isValid ? authorisation : undefined;
}

/** An authorisation in clauses: brand and number, services, regions, last day; empty where there is none. */
export function authorisationClauses(
  site: Rights & Pick<Site, 'services'>,
  assignment: Assignment,
): readonly string[] {
  const authorisation = authorisationOf(site, assignment);
  if (!authorisation) return [];
  const { brand, number, scope, regions, validUntil } = authorisation;
  const titles = site.services.filter(({ id }) => scope.includes(id)).map(({ title }) => title);
  return [
    teamText.authorised(brand, number),
    teamText.scope(titles),
    teamText.regions(regions),
    teamText.until(validUntil),
  ];
}
