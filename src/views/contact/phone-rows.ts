import type { Phone } from '../../domain/contacts/phone.ts';
import { phoneHref } from '../../domain/contacts/phone.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { verifyPageText } from '../../strings/site/contact-page.ts';
import { phoneOwner, toHoursLines } from './hours-changes.ts';
import type { HoursLine } from './hours-changes.ts';
import { checkedText, isShown } from './shown-phones.ts';

/** A number that is the operator's. */
export interface PhoneRow {
  readonly number: string;
  /** `tel:` address; undefined for a number that pages do not give, because nobody has called it for too long. */
  readonly href?: string;
  readonly owner: string;
  readonly purpose: string;
  readonly hours: string;
  /** Days of the next weeks on which the hours differ. */
  readonly changes: readonly HoursLine[];
  /** When it was last called, and how: `2026年10月28日拨通核对：值班员从外线拨通`. */
  readonly verified: string;
}

/** A number with all that is known of it. */
export function toPhoneRow(site: Pick<Site, 'settings' | 'today' | 'holidays'>, phone: Phone): PhoneRow {
  const isGiven = isShown(site, phone);
  const checked = checkedText(site, phone);
  return {
    number: phone.number,
    ...(isGiven && { href: phoneHref(phone.number) }),
    owner: phone.owner,
    purpose: phone.purpose,
    hours: phone.hours,
    changes: toHoursLines(site, phoneOwner(phone)),
    verified: isGiven ? verifyPageText.checked(checked, phone.method) : verifyPageText.hidden(checked),
  };
}
