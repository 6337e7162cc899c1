import type { Phone } from '../../domain/contacts/phone.ts';
import { hiddenAfter, phoneAge } from '../../domain/contacts/phone-age.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import { positionOf } from '../../domain/problems/position.ts';
import { checkedDayProblems } from '../day-checks.ts';
import type { ContentEntry } from '../reading/content-file.ts';

/**
 * Numbers that nobody has called for too long. One that is hidden for it is a notice; one that pages need must be
 * called again.
 * @param needed ids of the phones that pages cannot do without
 */
export function checkPhones(
  phones: readonly ContentEntry<unknown, Pick<Phone, 'number' | 'verified'>>[],
  today: string,
  phoneDays: number,
  needed: ReadonlySet<string>,
): Problem[] {
  return phones.flatMap(({ id = '', known: { number = '', verified }, origin }): Problem[] => {
    if (verified === undefined) return [];
    const at = positionOf(origin, 'verified');
    if (phoneAge({ verified }, today, phoneDays) !== 'hidden') {
      return checkedDayProblems(verified, today, phoneDays, at);
    }
    const params = { number, day: verified, limit: hiddenAfter(phoneDays) };
    return [{ kind: needed.has(id) ? 'phone-unchecked' : 'notice-phone-hidden', params, at }];
  });
}
