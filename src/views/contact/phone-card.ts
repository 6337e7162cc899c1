import { phoneHref } from '../../domain/contacts/phone.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { withBase } from '../../domain/site/urls.ts';
import { exitText } from '../../strings/site/county.ts';
import { phoneText } from '../../strings/site/frame.ts';
import type { Link } from '../frame.ts';
import { phoneOwner, toHoursLines } from './hours-changes.ts';
import type { HoursLine } from './hours-changes.ts';
import { checkedText } from './shown-phones.ts';
import { phoneOf } from '../referenced.ts';

/** The phone card of every page. */
export interface PhoneCard {
  readonly heading: string;
  readonly number: string;
  /** `tel:` address. */
  readonly href: string;
  /** `每天8:00–20:00有人接听。` */
  readonly hours: string;
  /** Days of the next weeks on which the hours differ. */
  readonly changes: readonly HoursLine[];
  /** A way without speaking. */
  readonly message?: Link;
  /** When the number was last called: `2026年10月28日拨通核对。` */
  readonly note?: string;
  /** Book, cancel, complain: same size, same weight. */
  readonly actions: readonly Link[];
}

/** A number to call, with when it is answered. */
interface PhoneLink extends Link {
  readonly note: string;
}

/** The phone card of a page: the hotline, another way, and book, cancel, complain as equals. */
export function toPhoneCard(site: Site, heading: string): PhoneCard {
  const phone = phoneOf(site, site.settings.hotline);
  const { message } = site.settings;
  return {
    heading,
    number: phone.number,
    href: phoneHref(phone.number),
    hours: phoneText.hours(phone.hours),
    changes: toHoursLines(site, phoneOwner(phone)),
    ...(message && { message }),
    note: `${checkedText(site, phone)}。`,
    actions: exitActions(site, phoneText.actions.book),
  };
}

/** The phone card where nobody comes: what can be booked is help from afar. */
export function toRemotePhoneCard(site: Site): PhoneCard {
  return {
    ...toPhoneCard(site, phoneText.remoteHeading),
    actions: exitActions(site, phoneText.remoteBook),
  };
}

/** Where cancelling, refunds and complaints are explained. */
export function exitLinks(site: Pick<Site, 'base'>): readonly Link[] {
  const { cancel, refund, complain } = exitText;
  return [
    { href: withBase(site.base, '/contact/#cancel'), text: cancel },
    { href: withBase(site.base, '/contact/#refund'), text: refund },
    { href: withBase(site.base, '/contact/#complain'), text: complain },
  ];
}

/** The number that takes complaints, with its hours. */
export function complaintLink(site: Site): PhoneLink {
  const { contact, hotline } = site.settings;
  const { number, hours } = phoneOf(site, contact?.complain?.phone ?? hotline);
  return { href: phoneHref(number), text: number, note: exitText.answered(hours) };
}

function exitActions(site: Site, book: string): readonly Link[] {
  const { cancel, complain } = phoneText.actions;
  return [
    { href: withBase(site.base, '/contact/#book'), text: book },
    { href: withBase(site.base, '/contact/#cancel'), text: cancel },
    { href: withBase(site.base, '/contact/#complain'), text: complain },
  ];
}
