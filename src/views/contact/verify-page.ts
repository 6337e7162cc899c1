import { toTechnicianFile } from '../../domain/contacts/technician-file.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { withBase } from '../../domain/site/urls.ts';
import { verifyPageText } from '../../strings/site/contact-page.ts';
import { phoneText } from '../../strings/site/frame.ts';
import { pageCrumbs, reportLink } from '../links.ts';
import type { Frame, Link } from '../frame.ts';
import type { PhoneCard } from './phone-card.ts';
import { toFrame } from '../frame.ts';
import { officialAddresses } from './official-contacts.ts';
import { toAuthorisationRows } from './authorisations.ts';
import type { AuthorisationRow } from './authorisations.ts';
import { toPhoneCard } from './phone-card.ts';
import type { PhoneRow } from './phone-rows.ts';
import { contactPoints } from './contact-points.ts';
import { toPhoneRow } from './phone-rows.ts';
import { phoneOf } from '../referenced.ts';

export interface VerifyPage {
  readonly frame: Frame;
  readonly phone: PhoneCard;
  /** Clauses of the first sentence. */
  readonly answer: readonly string[];
  readonly phones: readonly PhoneRow[];
  /** Domains and mail addresses that are the operator's, each with what it is. */
  readonly addresses: readonly { readonly text: string; readonly note: string; readonly href?: string }[];
  /** What the operator is to the brands, in its own sentence. */
  readonly relation: string;
  /** The authorisations that hold today, of operator and partners. */
  readonly authorisations: readonly AuthorisationRow[];
  /** What the operator never does; empty where it has not said. */
  readonly never: readonly string[];
  readonly technician: readonly string[];
  /** Where the check of a badge finds its list; undefined where no technician is listed. */
  readonly check?: {
    readonly file: string;
    readonly hotline: string;
    /** The day that counts as today in a sample. */
    readonly asOf?: string;
  };
  /** The check that cannot be forged. */
  readonly sure: string;
  /** Where to report an impostor. */
  readonly report: Link;
  /** The same facts as JSON. */
  readonly data: Link;
}

/** The operator's official numbers and domains, and how to recognise impostors. */
export function toVerifyPage(site: Site): VerifyPage {
  const { settings, phones } = site;
  const { number } = phoneOf(site, settings.hotline);
  return {
    frame: toFrame(site, {
      title: verifyPageText.title(settings.operator.name),
      description: verifyPageText.description(number, phones.length),
      path: '/verify/',
      subject: { kind: 'verify' },
      crumbs: pageCrumbs(site, '/verify/', verifyPageText.nav),
      contacts: contactPoints(
        site,
        phones.map((phone) => ({ phone, uses: [phone.purpose] })),
      ),
    }),
    phone: toPhoneCard(site, phoneText.heading),
    answer: verifyPageText.answer(number),
    phones: phones.map((phone) => toPhoneRow(site, phone)),
    addresses: addressRows(site),
    relation: settings.operator.relationText,
    authorisations: toAuthorisationRows(site),
    never: settings.identity?.never ?? [],
    technician: settings.identity?.technician ?? [],
    ...(toTechnicianFile(site).technicians.length > 0 && {
      check: {
        file: withBase(site.base, '/technicians.json'),
        hotline: number,
        ...(settings.sample && { asOf: site.today }),
      },
    }),
    sure: verifyPageText.sure(number),
    report: reportLink(site, verifyPageText.reportSubject, verifyPageText.reportLink),
    data: { href: withBase(site.base, '/.well-known/official-contacts.json'), text: verifyPageText.data },
  };
}

function addressRows(site: Site): VerifyPage['addresses'] {
  const { domains, mails } = officialAddresses(site.settings);
  return [
    ...domains.map((domain, index) => ({
      text: domain,
      note: index === 0 ? verifyPageText.thisSite : verifyPageText.otherDomain,
    })),
    ...mails.map(({ address, use }) => ({
      text: address,
      note: verifyPageText[use],
      href: `mailto:${address}`,
    })),
  ];
}
