import type { RegionList } from './region-list.ts';
import { nearestWord } from '../spelling/nearest-word.ts';
import type { ListsById } from './overlaps.ts';

/**
 * Lists by their id, with misspelt ids under `over:` and `shares:` read as the lists that they are meant to be: a
 * misspelt id is reported once, without the overlaps that it leaves unsettled.
 */
export function meantLists(lists: readonly RegionList[]): ListsById {
  const ids = lists.map(({ id }) => id);
  return new Map(
    lists.map((list) => {
      const others = ids.filter((id) => id !== list.id);
      const meant = (id: string) => (ids.includes(id) ? id : (nearestWord(id, others) ?? id));
      return [list.id, { ...list, over: list.over.map(meant), shares: list.shares.map(meant) }];
    }),
  );
}
