import type { ContactPoint } from 'schema-dts';
import type { Phone } from '../../domain/contacts/phone.ts';
import { phoneData } from '../../domain/contacts/phone.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { phoneOf } from '../referenced.ts';
import { phoneOwner, specialHours } from './hours-changes.ts';
import { openingHours } from './hours-data.ts';
import { isShown } from './shown-phones.ts';

/** A number with what it is for, in words that its page shows. */
export interface PhoneUse {
  readonly phone: Phone;
  readonly uses: readonly string[];
}

/**
 * The operator's numbers as structured data, each with what it is for and when it is answered: the hours of the week,
 * then the days on which they differ.
 */
export function contactPoints(
  site: Pick<Site, 'settings' | 'today' | 'holidays'>,
  phones: readonly PhoneUse[],
): readonly ContactPoint[] {
  return phones
    .filter(({ phone }) => isShown(site, phone))
    .map(({ phone, uses }) => contactPoint(phone, uses, specialHours(site, phoneOwner(phone))));
}

/** The hotline with the hours that every page's footer shows. */
export function hotlinePoint(site: Pick<Site, 'settings' | 'phones'>): ContactPoint {
  return contactPoint(phoneOf(site, site.settings.hotline), 'customer service', []);
}

function contactPoint(
  { number, hours }: Phone,
  contactType: string | readonly string[],
  special: ReturnType<typeof specialHours>,
): ContactPoint {
  const hoursAvailable = [...openingHours(hours), ...special];
  return {
    '@type': 'ContactPoint',
    telephone: phoneData(number),
    contactType,
    availableLanguage: 'zh-CN',
    ...(hoursAvailable.length > 0 && { hoursAvailable }),
  };
}
