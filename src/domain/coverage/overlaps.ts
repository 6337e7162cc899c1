import type { RegionList } from './region-list.ts';
import type { Assignment } from './coverage.ts';
import { isServed } from './status.ts';

/** Region lists by their id. */
export type ListsById = ReadonlyMap<string, RegionList>;

/**
 * The assignments of one unit that hold beside each other: a list that is `over` another takes from it
 * what both name.
 */
export function withoutOverruled(
  lists: ListsById,
  assignments: readonly Assignment[],
): readonly Assignment[] {
  return assignments.flatMap((assignment) => {
    const winners = assignments.filter(
      (other) => isOver(lists, other, assignment) && doOverlap(other, assignment),
    );
    return winners.reduce<readonly Assignment[]>(
      (left, winner) => left.flatMap((one) => minus(one, winner)),
      [assignment],
    );
  });
}

/** What two lists say of one service in one unit, where both cannot be true. */
export interface Conflict {
  readonly unit: string;
  readonly one: Assignment;
  readonly other: Assignment;
}

/** Pairs of assignments of one unit that contradict each other, and that neither `over:` nor `shares:` settles. */
export function findConflicts(
  lists: ListsById,
  unit: string,
  assignments: readonly Assignment[],
): readonly Conflict[] {
  return assignments.flatMap((one, index) =>
    assignments
      .slice(0, index)
      .filter((other) => isConflict(lists, other, one))
      .map((other) => ({ unit, one, other })),
  );
}

/** Townships that are not served cannot be taken from a whole county: it would go on being called whole. */
export function isHole(winner: Assignment, loser: Assignment): boolean {
  const isTakenFromWhole = isNotServed(winner) && winner.extent !== 'whole' && loser.extent === 'whole';
  return isTakenFromWhole && !isNotServed(loser);
}

/** Whether the list says that nobody comes. */
export function isNotServed({ status }: Assignment): boolean {
  return !isServed(status);
}

function isConflict(lists: ListsById, a: Assignment, b: Assignment): boolean {
  if (a.list === b.list || !doOverlap(a, b)) return false;
  if (isSettled(lists, a, b) || isSettled(lists, b, a)) return false;
  if (isNotServed(a) && isNotServed(b)) return false;
  if (isNotServed(a) || isNotServed(b)) return true;
  return !doShare(lists, a, b);
}

function doOverlap(a: Assignment, b: Assignment): boolean {
  if (a.service !== b.service) return false;
  if (a.extent === 'whole' || b.extent === 'whole') return true;
  return a.extent.some((township) => b.extent.includes(township));
}

// A unit named whole stays whole, so that it is not called served in part; only the winner's terms hold in the
// townships. Of a list of townships nothing may be left that belongs to one that was taken.
function minus(loser: Assignment, winner: Assignment): readonly Assignment[] {
  if (winner.extent === 'whole') return [];
  const taken = winner.extent;
  const isLeft = (township: string) => !taken.includes(township);
  const left = <Value>(byTownship: ReadonlyMap<string, Value>) =>
    new Map([...byTownship].filter(([township]) => isLeft(township)));
  const kept = {
    ...loser,
    townshipTerms: left(loser.townshipTerms),
    townshipAt: left(loser.townshipAt),
  };
  if (loser.extent === 'whole') return [{ ...kept, overruled: [...(loser.overruled ?? []), ...taken] }];
  const [at = loser.at] = kept.townshipAt.values();
  const [terms = loser.terms, ...others] = kept.townshipTerms.values();
  const extent = loser.extent.filter(isLeft);
  if (extent.length === 0) return [];
  return [{ ...kept, extent, at, terms: others.length === 0 ? terms : loser.terms }];
}

function isOver(lists: ListsById, winner: Assignment, loser: Assignment): boolean {
  return winner.list !== loser.list && (lists.get(winner.list)?.over.includes(loser.list) ?? false);
}

function doShare(lists: ListsById, a: Assignment, b: Assignment): boolean {
  const shares = (one: Assignment, other: Assignment) =>
    lists.get(one.list)?.shares.includes(other.list) ?? false;
  return shares(a, b) || shares(b, a);
}

function isSettled(lists: ListsById, winner: Assignment, loser: Assignment): boolean {
  return isOver(lists, winner, loser) && !isHole(winner, loser);
}
