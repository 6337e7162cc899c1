import type { Phone } from '../domain/contacts/phone.ts';
import { hiddenAfter, phoneAge } from '../domain/contacts/phone-age.ts';
import type { Content } from '../domain/site/site-data.ts';
import type { SiteSettings } from '../domain/contacts/settings.ts';
import type { Problem } from '../domain/problems/problem.ts';
import type { Origin } from '../domain/problems/position.ts';
import { positionOf } from '../domain/problems/position.ts';

const DAY = 86_400_000;

/**
 * Days of checking that cannot be, and those that lie too far back: a page that says "checked on" must be believed.
 * A day that cannot be read is not told here.
 * @param today ISO date
 * @param thresholds undefined where site.yaml cannot be read: then nothing lies too far back
 * @param needed ids of the phones that pages cannot do without
 */
export function checkFreshness(
  { regions, phones, points }: Pick<Content, 'regions' | 'phones' | 'points'>,
  today: string,
  thresholds: SiteSettings['thresholds'] | undefined,
  needed: ReadonlySet<string>,
): Problem[] {
  const { listDays, phoneDays } = thresholds ?? { listDays: Infinity, phoneDays: Infinity };
  return [
    ...regions.flatMap(({ verified, places, origin }) => [
      ...checkDay(verified, origin, 'verified', { today, limit: listDays }),
      ...places.flatMap((place, index) =>
        place.verified === undefined
          ? []
          : checkDay(place.verified, origin, `places.${String(index)}.verified`, { today, limit: listDays }),
      ),
    ]),
    ...points.flatMap(({ verified, origin }) =>
      verified === undefined ? [] : checkDay(verified, origin, 'verified', { today, limit: listDays }),
    ),
    ...phones.flatMap((phone) => checkPhone(phone, today, phoneDays, needed)),
  ];
}

// What is hidden is told; a number that is needed must be called instead.
function checkPhone(
  { id, number, verified, origin }: Phone,
  today: string,
  phoneDays: number,
  needed: ReadonlySet<string>,
): Problem[] {
  if (phoneAge({ verified }, today, phoneDays) !== 'hidden')
    return checkDay(verified, origin, 'verified', { today, limit: phoneDays });
  const kind = needed.has(id) ? 'phone-unchecked' : 'notice-phone-hidden';
  const params = { number, day: verified, limit: hiddenAfter(phoneDays) };
  return [{ kind, params, at: positionOf(origin, 'verified') }];
}

function checkDay(
  day: string,
  origin: Origin,
  path: string,
  { today, limit }: { readonly today: string; readonly limit: number },
): Problem[] {
  const at = positionOf(origin, path);
  const days = Math.round((Date.parse(today) - Date.parse(day)) / DAY);
  if (days < 0) return [{ kind: 'date-future', params: { day, today }, at }];
  return days > limit ? [{ kind: 'notice-stale', params: { day, days, limit }, at }] : [];
}
