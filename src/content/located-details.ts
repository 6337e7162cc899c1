import type { Holder } from '../domain/contacts/authorisations.ts';
import { checkAuthorisations } from './partners/authorisation-checks.ts';
import type { Coverage } from '../domain/coverage/coverage.ts';
import { locateFees } from '../domain/money/fees.ts';
import { checkHolidays } from './holidays/holiday-checks.ts';
import type { HoursOwner } from '../domain/hours/holidays.ts';
import type { PlaceReader } from '../domain/places/named-units.ts';
import type { Checked } from '../domain/problems/problem.ts';
import type { SiteSettings } from '../domain/contacts/settings.ts';
import type { Content, Site } from '../domain/site/site-data.ts';
import { checkStock } from './points/stock-checks.ts';
import { locateTechnicians } from './technicians/technicians.ts';

type Details = Pick<Content, 'services' | 'partners' | 'phones' | 'points' | 'holidays' | 'technicians'>;

/** What the rules of details need beside them. */
export interface DetailTerms {
  readonly coverage: Coverage;
  /** Undefined where site.yaml cannot be read: nobody knows then what the operator may do. */
  readonly settings: SiteSettings | undefined;
  readonly technicianSalt: string | undefined;
  /** ISO date. */
  readonly today: string;
}

/** Finds the places of fees and technicians, and checks holidays, authorisations and stock. */
export function locateDetails(
  reader: PlaceReader,
  details: Details,
  { coverage, settings, technicianSalt, today }: DetailTerms,
): Checked<Pick<Site, 'services' | 'technicians'>> {
  const services = locateFees(reader, details.services);
  const technicians = locateTechnicians(reader, details.technicians, technicianSalt, today);
  return {
    value: { services: services.value, technicians: technicians.value },
    problems: [
      ...services.problems,
      ...technicians.problems,
      ...checkHolidays(details.holidays, ownersOf(details)),
      ...checkStock(details.points, details.services),
      ...checkAuthorisations(reader, holdersOf(details, settings), coverage, today),
    ],
  };
}

function ownersOf({ points, phones }: Details): readonly HoursOwner[] {
  return [
    ...points.map(({ id, hours }) => ({ kind: 'point' as const, id, hours })),
    ...phones.map(({ id, hours }) => ({ kind: 'phone' as const, id, hours })),
  ];
}

function holdersOf({ partners }: Details, settings: SiteSettings | undefined): readonly Holder[] {
  const operator = settings && {
    name: settings.operator.name,
    relation: settings.operator.relation,
    authorisation: settings.operator.authorisation,
    origin: settings.origin,
    path: 'operator.authorisation',
  };
  return [
    ...(operator ? [operator] : []),
    ...partners.map(({ id, ...partner }) => ({ ...partner, partner: id, path: 'authorisation' })),
  ];
}
