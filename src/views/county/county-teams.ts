import type { Assignment } from '../../domain/coverage/coverage.ts';
import type { Division } from '../../domain/places/gazetteer.ts';
import { phoneHref } from '../../domain/contacts/phone.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { teamText } from '../../strings/site/county.ts';
import { wholeUnit } from '../../strings/divisions.ts';
import { listText } from '../../strings/figures.ts';
import { statusText } from '../../strings/status.ts';
import type { CountyPage } from './county-page.ts';
import { authorisationClauses, relationOf } from '../contact/authorisations.ts';
import { phoneOwner, toHoursLines } from '../contact/hours-changes.ts';
import type { HoursLine } from '../contact/hours-changes.ts';
import { shownPhones } from '../contact/shown-phones.ts';
import { partnerOf, serviceOf } from '../referenced.ts';
import { mainTerms, termsList } from '../units/terms.ts';
import type { Link, StatusMark } from '../frame.ts';
import type { ListedUnit } from '../units/listed-unit.ts';
import { onlyText } from '../units/extent.ts';
import { teamName } from '../referenced.ts';

/** Who does which services, on one set of terms. */
export interface TeamRow {
  readonly mark: StatusMark;
  /** A team's title, a partner's trade name. */
  readonly name: string;
  /** `保险柜开锁、保险柜维修`. */
  readonly services: string;
  /** `全县，24小时内，每周二、五`. */
  readonly terms: string;
  readonly note?: string;
  /** A partner's registered name, code and relation to the brands; for own teams only an authorisation. */
  readonly about?: readonly string[];
  readonly phones?: readonly (Link & { readonly note: string; readonly changes: readonly HoursLine[] })[];
}

/** Who does what in a unit: one row for the services that a team does on the same terms. */
export function toTeams(site: Site, unit: ListedUnit): readonly TeamRow[] {
  const inOrder = site.services.flatMap(({ id }) => unit.serving.filter(({ service }) => service === id));
  const rows = Map.groupBy(inOrder, (assignment) => sameRow(site, unit.division, assignment));
  return [...rows.values()].flatMap(([first, ...others]) =>
    first ? [toRow(site, unit.division, [first, ...others], first)] : [],
  );
}

/** The rows that say more than answer and facts do: none for one team of our own without a word of its own. */
export function tellingTeams(teams: readonly TeamRow[]): CountyPage['teams'] {
  const [first] = teams;
  const isPlain =
    teams.length === 1 &&
    first?.mark.status === 'own' &&
    first.note === undefined &&
    first.about === undefined;
  return isPlain ? [] : teams;
}

function sameRow(site: Site, division: Division, assignment: Assignment): string {
  const { status, terms } = assignment;
  return JSON.stringify([
    status,
    teamName(site, assignment),
    ...reach(site, division, assignment),
    terms.note ?? null,
  ]);
}

/** Where and when: 全县, 24小时内. */
function reach(site: Site, division: Division, assignment: Assignment): readonly string[] {
  const { note: _note, ...times } = mainTerms(assignment);
  const where = onlyText(site, division.adcode, assignment.extent) ?? wholeUnit(division.name);
  return [where, ...termsList(times)];
}

function toRow(
  site: Site,
  division: Division,
  assignments: readonly Assignment[],
  first: Assignment,
): TeamRow {
  const { status, partner, terms } = first;
  return {
    mark: { status, text: statusText[status] },
    name: teamName(site, first),
    services: listText(assignments.map(({ service }) => serviceOf(site, service).title)),
    terms: reach(site, division, first).join('，'),
    ...(terms.note !== undefined && { note: terms.note }),
    ...(partner === undefined ? aboutOwn(site, first) : aboutPartner(site, partner, first)),
  };
}

function aboutOwn(site: Site, assignment: Assignment): Pick<TeamRow, 'about'> {
  const about = authorisationClauses(site, assignment);
  return about.length > 0 ? { about } : {};
}

function aboutPartner(site: Site, id: string, assignment: Assignment): Pick<TeamRow, 'about' | 'phones'> {
  const holder = partnerOf(site, id);
  const { name, legalName, creditCode, phones } = holder;
  const authorisation = authorisationClauses(site, assignment);
  const registered = legalName === name ? [] : [teamText.registered(legalName)];
  return {
    about: [
      ...registered,
      teamText.creditCode(creditCode),
      ...(authorisation.length > 0 ? authorisation : [relationOf(site, holder)]),
    ],
    phones: shownPhones(site, phones).map((phone) => {
      const { number, purpose, hours } = phone;
      return {
        href: phoneHref(number),
        text: number,
        note: teamText.phone(purpose, hours),
        changes: toHoursLines(site, phoneOwner(phone)),
      };
    }),
  };
}
