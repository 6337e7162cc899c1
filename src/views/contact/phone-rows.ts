import type { Phone } from '../../domain/content.ts';
import { phoneHref } from '../../domain/phone.ts';
import type { Site } from '../../domain/site.ts';
import { verifyPageText } from '../../strings/contact-page.ts';
import { checkedText } from '../parts/phone-card.ts';
import type { Thing } from 'schema-dts';
import { operatorId } from '../structured-data.ts';
import { openingHours } from '../parts/week-hours.ts';

/** A number that is the operator's. */
export interface PhoneRow {
  readonly number: string;
  /** `tel:` address. */
  readonly href: string;
  readonly owner: string;
  readonly purpose: string;
  readonly hours: string;
  /** When it was last called, and how: `2026年10月28日拨通核对：值班员从外线拨通`. */
  readonly verified: string;
}

/** A number with all that is known of it. */
export function toPhoneRow(site: Pick<Site, 'settings' | 'today'>, phone: Phone): PhoneRow {
  return {
    number: phone.number,
    href: phoneHref(phone.number),
    owner: phone.owner,
    purpose: phone.purpose,
    hours: phone.hours,
    verified: verifyPageText.checked(checkedText(site, phone), phone.method),
  };
}

/** The operator's numbers as structured data, each with what it is for and when it is answered. */
export function contactPoints(site: Pick<Site, 'settings'>, phones: readonly Phone[]): Thing {
  return {
    '@type': 'Organization',
    '@id': operatorId(site),
    contactPoint: phones.map(({ number, purpose, hours }) => {
      const hoursAvailable = openingHours(hours);
      return {
        '@type': 'ContactPoint' as const,
        telephone: number,
        contactType: purpose,
        availableLanguage: 'zh-CN',
        ...(hoursAvailable.length > 0 && { hoursAvailable }),
      };
    }),
  };
}
