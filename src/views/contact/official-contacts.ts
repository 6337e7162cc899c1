import type { Authorisation, BrandRelation } from '../../domain/contacts/authorisations.ts';
import type { SiteSettings } from '../../domain/contacts/settings.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { absoluteUrl } from '../../domain/site/urls.ts';
import { heldAuthorisations } from './authorisations.ts';
import { hoursExceptions, phoneOwner } from './hours-changes.ts';
import type { HoursException } from './hours-changes.ts';
import { isShown } from './shown-phones.ts';
import { phoneOf } from '../referenced.ts';

/** What /.well-known/official-contacts.json holds: the facts of the verify page for programs. */
export interface OfficialContacts {
  readonly operator: {
    readonly name: string;
    readonly legalName: string;
    readonly creditCode: string;
    /** Independent once its authorisation has ended. */
    readonly relation: BrandRelation;
  };
  /** Those that hold today, of operator and partners. */
  readonly authorisations: readonly (Authorisation & { readonly holder: string })[];
  /** True while all of it is invented. */
  readonly sample: boolean;
  readonly phones: readonly {
    readonly number: string;
    readonly owner: string;
    readonly purpose: string;
    readonly hours: string;
    /** Days of the next weeks on which the hours differ. */
    readonly changes: readonly HoursException[];
    /** ISO date. */
    readonly verified: string;
    readonly method: string;
    /** False where nobody has called the number for so long that pages do not give it. */
    readonly isGiven: boolean;
  }[];
  readonly domains: readonly string[];
  readonly mails: readonly string[];
  readonly never: readonly string[];
  readonly technician: readonly string[];
  /** The number that confirms whether a technician was sent by the operator. */
  readonly sureCheck: string;
  /** Absolute address of the page for people. */
  readonly page: string;
}

/** The official numbers, domains and rules as data. */
export function toOfficialContacts(site: Site): OfficialContacts {
  const { settings, phones } = site;
  const { name, legalName, creditCode, relation } = settings.operator;
  const authorisations = heldAuthorisations(site);
  const isEnded = relation === 'authorised' && authorisations.every(({ holder }) => holder !== name);
  const { domains, mails } = officialAddresses(settings);
  return {
    operator: { name, legalName, creditCode, relation: isEnded ? 'independent' : relation },
    authorisations,
    sample: settings.sample,
    phones: phones.map((phone) => ({
      number: phone.number,
      owner: phone.owner,
      purpose: phone.purpose,
      hours: phone.hours,
      changes: hoursExceptions(site, phoneOwner(phone)),
      verified: phone.verified,
      method: phone.method,
      isGiven: isShown(site, phone),
    })),
    domains,
    mails: mails.map(({ address }) => address),
    never: settings.identity?.never ?? [],
    technician: settings.identity?.technician ?? [],
    sureCheck: phoneOf(site, settings.hotline).number,
    page: absoluteUrl(settings.url, '/verify/'),
  };
}

interface OfficialMail {
  readonly address: string;
  readonly use: 'message' | 'corrections';
}

/** Domains, the site's own first, and mail addresses; each one once. */
export function officialAddresses(settings: SiteSettings): {
  readonly domains: readonly string[];
  readonly mails: readonly OfficialMail[];
} {
  const uses = [
    { use: 'message', href: settings.message?.href ?? '' },
    { use: 'corrections', href: settings.corrections },
  ] as const;
  const mails = uses
    .filter(({ href }) => href.startsWith('mailto:'))
    .map(({ use, href }) => ({ use, address: href.slice('mailto:'.length).replace(/\?.*$/, '') }));
  const webHosts = uses.flatMap(({ href }) => (/^https?:/.test(href) ? [new URL(href).hostname] : []));
  const own = new URL(settings.url).hostname;
  return {
    domains: [...new Set([own, ...(settings.identity?.domains ?? []), ...webHosts])],
    mails: mails.filter(({ address }, index) => mails.findIndex((one) => one.address === address) === index),
  };
}
