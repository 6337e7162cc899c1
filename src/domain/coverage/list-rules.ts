import type { RegionList } from './region-list.ts';
import type { Problem } from '../problems/problem.ts';
import type { Position } from '../problems/position.ts';
import { positionOf } from '../problems/position.ts';

/** Lists that name themselves, win over each other in a circle, or both share with a list and win over it. */
export function listRuleProblems(lists: readonly RegionList[]): readonly Problem[] {
  const listById = new Map(lists.map((list) => [list.id, list]));
  return lists.flatMap((list) => [
    ...namesItself(list),
    ...sharesAndWins(listById, list),
    ...circles(listById, list),
  ]);
}

type ListsById = ReadonlyMap<string, RegionList>;

function namesItself(list: RegionList): readonly Problem[] {
  return (['shares', 'over'] as const)
    .filter((key) => list[key].includes(list.id))
    .map((key) => ({
      kind: 'list-names-itself',
      params: { list: list.id, key, others: list[key].filter((id) => id !== list.id) },
      at: at(list, key, list.id),
    }));
}

function sharesAndWins(lists: ListsById, list: RegionList): readonly Problem[] {
  return list.over
    .filter((other) => other !== list.id)
    .filter((other) => list.shares.includes(other) || lists.get(other)?.shares.includes(list.id))
    .map((other) => ({
      kind: 'list-shares-and-over',
      params: { list: list.id, other },
      at: at(list, 'over', other),
    }));
}

// Each circle is reported once, at the first of its lists.
function circles(lists: ListsById, list: RegionList): readonly Problem[] {
  const circle = circleFrom(lists, list);
  const next = circle?.[1];
  if (!circle || next === undefined || circle.some((id) => id < list.id)) return [];
  return [{ kind: 'list-over-circular', params: { lists: circle }, at: at(list, 'over', next) }];
}

/** The shortest way along `over:` that leads back, as ids; undefined where none does. */
function circleFrom(lists: ListsById, list: RegionList): readonly string[] | undefined {
  const seen = new Set<string>();
  let ways: readonly (readonly string[])[] = [[list.id]];
  while (ways.length > 0) {
    const longer = ways.flatMap((way) => (lists.get(way.at(-1) ?? '')?.over ?? []).map((id) => [...way, id]));
    const back = longer.find((way) => way.length > 2 && way.at(-1) === list.id);
    if (back) return back.slice(0, -1);
    ways = longer.filter((way) => !seen.has(way.at(-1) ?? '') && way.at(-1) !== list.id);
    for (const way of ways) seen.add(way.at(-1) ?? '');
  }
  return undefined;
}

function at({ origin, ...list }: RegionList, key: 'shares' | 'over', id: string): Position {
  return positionOf(origin, `${key}.${String(list[key].indexOf(id))}`);
}
