import type { Phone } from '../../domain/contacts/phone.ts';
import { phoneAge } from '../../domain/contacts/phone-age.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { phoneText } from '../../strings/site/frame.ts';
import { phoneOf } from '../referenced.ts';

type SiteParts = Pick<Site, 'settings' | 'today'>;

/** The phones with these ids that pages give: not those that nobody has called for too long. */
export function shownPhones(
  site: SiteParts & Pick<Site, 'phones'>,
  ids: readonly string[],
): readonly Phone[] {
  return ids.map((id) => phoneOf(site, id)).filter((phone) => isShown(site, phone));
}

/** Whether pages give a number, and do not merely name it as the operator's. */
export function isShown({ settings, today }: SiteParts, phone: Phone): boolean {
  return phoneAge(phone, today, settings.thresholds.phoneDays) !== 'hidden';
}

/** When a number was last called; one called too long ago is not said to be checked. */
export function checkedText({ settings, today }: SiteParts, phone: Phone): string {
  const age = phoneAge(phone, today, settings.thresholds.phoneDays);
  return age === 'checked' ? phoneText.checked(phone.verified) : phoneText.stale(phone.verified);
}
