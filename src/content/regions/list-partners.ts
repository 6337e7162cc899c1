import type { RegionList } from '../../domain/coverage/region-list.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import { positionOf } from '../../domain/problems/position.ts';
import type { ContentEntry } from '../reading/content-file.ts';

/**
 * Lists with the status `partner` that do not say which partner.
 * @param partners ids of the partners that there are
 */
export function checkListPartners(
  lists: readonly ContentEntry<unknown, Pick<RegionList, 'status' | 'partner'>>[],
  partners: readonly string[],
): Problem[] {
  return lists.flatMap(({ id = '', known, lost, origin }): Problem[] => {
    if (known.status !== 'partner' || known.partner !== undefined || lost.has('partner')) return [];
    const params = { list: id, known: partners };
    return [{ kind: 'list-partner-missing', params, at: positionOf(origin, 'status') }];
  });
}
