import type { Phone } from './phone.ts';
import type { SiteSettings } from './settings.ts';

const DAY = 86_400_000;

/** A number is hidden after so many times the days after which it must be called again. */
const HIDDEN_AFTER = 2;

/** `stale`: shown with the day of its last call; `hidden`: nobody has called it for so long that no page gives it. */
export type PhoneAge = 'checked' | 'stale' | 'hidden';

/**
 * How far a number can be believed by the day on which it was last called.
 * @param today ISO date
 * @param phoneDays days after which it must be called again
 * @example phoneAge({ verified: '2026-01-05' }, '2026-11-15', 90) // 'hidden'
 */
export function phoneAge({ verified }: Pick<Phone, 'verified'>, today: string, phoneDays: number): PhoneAge {
  const days = Math.round((Date.parse(today) - Date.parse(verified)) / DAY);
  if (days <= phoneDays) return 'checked';
  return days <= hiddenAfter(phoneDays) ? 'stale' : 'hidden';
}

/** Days after its last call from which a number is hidden. */
export function hiddenAfter(phoneDays: number): number {
  return phoneDays * HIDDEN_AFTER;
}

/** Ids of the phones without which pages cannot say how to reach a person: the hotline, and those of a matter. */
export function neededPhones({
  hotline,
  contact = {},
}: Pick<SiteSettings, 'hotline' | 'contact'>): ReadonlySet<string> {
  return new Set([hotline, ...Object.values(contact).flatMap((terms) => terms?.phone ?? [])]);
}
