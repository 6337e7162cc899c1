import { isIndexable } from '../domain/index-policy.ts';
import { phoneHref } from '../domain/phone.ts';
import type { Site } from '../domain/site.ts';
import { frameText, pageText, phoneText } from '../strings/site.ts';
import { pageCrumbs } from './crumbs.ts';
import { checkedText, toPhoneCard } from './phone-card.ts';
import { phoneOf } from './referenced.ts';
import { toFrame } from './frame.ts';
import type { Frame, PhoneCard } from './frame.ts';

export interface ContactPage {
  readonly frame: Frame;
  readonly phone: PhoneCard;
  readonly phones: readonly {
    readonly number: string;
    readonly href: string;
    readonly owner: string;
    readonly purpose: string;
    readonly hours: string;
    /** `2026年10月28日拨通核对`. */
    readonly verified: string;
  }[];
  /** Book, cancel, refund, complain: `id` is the fragment. */
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly paragraphs: readonly string[];
  }[];
}

/** How to reach a person, book, cancel, get money back, complain: all on one page, as visible as each other. */
export function toContactPage(site: Site): ContactPage {
  const { number, hours } = phoneOf(site, site.settings.hotline);
  const text = pageText.contact;
  return {
    frame: toFrame(site, {
      title: text.title,
      description: text.description(number, hours),
      path: '/contact/',
      index: isIndexable({ kind: 'contact' }),
      crumbs: pageCrumbs(site, '/contact/', frameText.nav.contact),
    }),
    phone: toPhoneCard(site, phoneText.heading),
    phones: site.phones.map((phone) => ({
      number: phone.number,
      href: phoneHref(phone.number),
      owner: phone.owner,
      purpose: phone.purpose,
      hours: phone.hours,
      verified: checkedText(site, phone),
    })),
    sections: exitSections(site),
  };
}

function exitSections({ settings }: Site): ContactPage['sections'] {
  const { sections } = pageText.contact;
  const { book, cancel, refund, complain } = settings.policies;
  return [
    { id: 'book', title: sections.book, paragraphs: book },
    { id: 'cancel', title: sections.cancel, paragraphs: cancel },
    { id: 'refund', title: sections.refund, paragraphs: refund },
    { id: 'complain', title: sections.complain, paragraphs: complain },
  ];
}
