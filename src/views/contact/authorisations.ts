import type { Authorisation, BrandRelation } from '../../domain/contacts/authorisations.ts';
import type { Assignment } from '../../domain/coverage/coverage.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { teamText } from '../../strings/site/county.ts';
import { brandRelationText } from '../../strings/site/frame.ts';
import { partnerOf } from '../referenced.ts';

type Rights = Pick<Site, 'settings' | 'partners' | 'today'>;

/** The operator or a partner, with what it is to the brands. */
interface Holder {
  readonly name: string;
  readonly relation: BrandRelation;
  readonly authorisation?: Authorisation | undefined;
}

/** An authorisation that holds today, as pages show it. */
export interface AuthorisationRow {
  /** `示例福建合作店`. */
  readonly holder: string;
  /** Brand and number, services, regions, last day: one text each. */
  readonly clauses: readonly string[];
  readonly source: string;
}

/** What a holder is to the brands today, in words: one whose authorisation has ended is independent. */
export function relationOf(site: Pick<Site, 'today'>, holder: Holder): string {
  const valid = validOf(site, holder);
  if (valid) return brandRelationText.authorised(valid.brand);
  const { relation } = holder;
  return brandRelationText[relation === 'authorised' ? 'independent' : relation];
}

/** The authorisation under which a team works: the partner's, else the operator's; undefined once it has ended. */
export function authorisationOf(site: Rights, { partner }: Assignment): Authorisation | undefined {
  return validOf(site, partner === undefined ? site.settings.operator : partnerOf(site, partner));
}

/** An authorisation in clauses: brand and number, services, regions, last day; empty where there is none. */
export function authorisationClauses(
  site: Rights & Pick<Site, 'services'>,
  assignment: Assignment,
): readonly string[] {
  const authorisation = authorisationOf(site, assignment);
  return authorisation ? clausesOf(site, authorisation) : [];
}

/** Who holds which authorisation today: the operator, then the partners. */
export function heldAuthorisations(site: Rights): readonly (Authorisation & { readonly holder: string })[] {
  return [site.settings.operator, ...site.partners].flatMap((holder) => {
    const authorisation = validOf(site, holder);
    return authorisation ? [{ ...authorisation, holder: holder.name }] : [];
  });
}

/**
 * The same as pages show it.
 * @param service id of the service that it must cover; every one where this is missing
 */
export function toAuthorisationRows(
  site: Rights & Pick<Site, 'services'>,
  service?: string,
): readonly AuthorisationRow[] {
  return heldAuthorisations(site)
    .filter(({ scope }) => service === undefined || scope.includes(service))
    .map(({ holder, ...authorisation }) => ({
      holder,
      clauses: clausesOf(site, authorisation),
      source: authorisation.source,
    }));
}

function validOf({ today }: Pick<Site, 'today'>, { relation, authorisation }: Holder) {
  const isValid = relation === 'authorised' && authorisation && authorisation.validUntil >= today;
  return isValid ? authorisation : undefined;
}

function clausesOf(
  { services }: Pick<Site, 'services'>,
  { brand, number, scope, regions, validUntil }: Authorisation,
): readonly string[] {
  const titles = services.filter(({ id }) => scope.includes(id)).map(({ title }) => title);
  return [
    teamText.authorised(brand, number),
    teamText.scope(titles),
    teamText.regions(regions),
    teamText.until(validUntil),
  ];
}
