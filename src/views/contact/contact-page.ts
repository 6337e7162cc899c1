import { phoneHref } from '../../domain/contacts/phone.ts';
import { matters } from '../../domain/contacts/settings.ts';
import type { Matter } from '../../domain/contacts/settings.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { withBase } from '../../domain/site/urls.ts';
import { contactText, publicHotlines, verifyPageText } from '../../strings/site/contact-page.ts';
import { frameText, phoneText } from '../../strings/site/frame.ts';
import { pageCrumbs, phoneLink } from '../links.ts';
import type { Frame, Link } from '../frame.ts';
import type { PhoneCard } from './phone-card.ts';
import { toFrame } from '../frame.ts';
import { phoneOwner, toHoursLines } from './hours-changes.ts';
import type { HoursLine } from './hours-changes.ts';
import { toPhoneCard } from './phone-card.ts';
import { checkedText } from './shown-phones.ts';
import { contactPoints } from './contact-points.ts';
import type { PhoneUse } from './contact-points.ts';
import { phoneOf } from '../referenced.ts';

/** How one matter is handled; all have the same parts. */
export interface MatterSection {
  /** The fragment. */
  readonly id: Matter;
  readonly title: string;
  readonly phone: {
    readonly number: string;
    readonly href: string;
    readonly hours: string;
    /** Days of the next weeks on which the hours differ. */
    readonly changes: readonly HoursLine[];
  };
  /** Another way than speaking. */
  readonly message?: Link;
  readonly ready: readonly string[];
  readonly then: readonly string[];
  readonly rules: readonly string[];
  /** Who takes complaints: with explanations in the complaint section, in short elsewhere. */
  readonly routes: readonly ComplaintRoute[];
}

/** Somebody who takes complaints. */
export interface ComplaintRoute {
  readonly link: Link;
  /** What for; undefined outside the complaint section. */
  readonly text?: string;
}

export interface ContactPage {
  readonly frame: Frame;
  readonly phone: PhoneCard;
  readonly matters: readonly MatterSection[];
  /** To the page with the official contacts. */
  readonly verify: Link;
}

/** How to reach a person, book, cancel, get money back, complain: all on one page, as visible as each other. */
export function toContactPage(site: Site): ContactPage {
  const { number, hours } = phoneOf(site, site.settings.hotline);
  const sections = matters.map((matter) => toSection(site, matter));
  const verify = withBase(site.base, '/verify/');
  return {
    frame: toFrame(site, {
      title: contactText.title,
      description: contactText.description(number, hours),
      path: '/contact/',
      subject: { kind: 'contact' },
      crumbs: pageCrumbs(site, '/contact/', frameText.nav.contact),
      contacts: contactPoints(site, phoneUses(site, sections)),
    }),
    phone: {
      ...toPhoneCard(site, phoneText.heading),
      actions: [
        ...sections.map(({ id }) => ({ href: `#${id}`, text: contactText.actions[id] })),
        { href: verify, text: contactText.verify },
      ],
    },
    matters: sections,
    verify: { href: verify, text: verifyPageText.nav },
  };
}

/** The numbers of the matters, each with the titles of those that it takes. */
function phoneUses({ phones }: Site, sections: readonly MatterSection[]): readonly PhoneUse[] {
  return phones.flatMap((phone) => {
    const uses = sections
      .filter((section) => section.phone.number === phone.number)
      .map(({ title }) => title);
    return uses.length > 0 ? [{ phone, uses }] : [];
  });
}

function toSection(site: Site, matter: Matter): MatterSection {
  const { settings } = site;
  const { phone: id = settings.hotline, ready = [], then = [] } = settings.contact?.[matter] ?? {};
  const phone = phoneOf(site, id);
  return {
    id: matter,
    title: contactText.matters[matter],
    phone: {
      number: phone.number,
      href: phoneHref(phone.number),
      hours: contactText.hours(phone.hours, checkedText(site, phone)),
      changes: toHoursLines(site, phoneOwner(phone)),
    },
    ...(settings.message && {
      message: { href: settings.message.href, text: contactText.orWrite(settings.message.text) },
    }),
    ready,
    then,
    rules: matter === 'person' ? [] : settings.policies[matter],
    routes: matter === 'complain' ? fullRoutes(phone.number, phone.owner) : shortRoutes(),
  };
}

function fullRoutes(number: string, owner: string): readonly ComplaintRoute[] {
  return [
    { link: phoneLink(number), text: contactText.own(owner) },
    { link: phoneLink(publicHotlines.market), text: contactText.market },
    { link: phoneLink(publicHotlines.government), text: contactText.government },
  ];
}

function shortRoutes(): readonly ComplaintRoute[] {
  return [
    { link: { href: '#complain', text: contactText.complainHere } },
    { link: phoneLink(publicHotlines.market) },
    { link: phoneLink(publicHotlines.government) },
  ];
}
