import type { RegionList } from './region-list.ts';
import type { Assignment } from './coverage.ts';

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
  return status === 'not-served';
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

// Townships can be taken from a list of townships, not from a whole county: there both are shown.
function minus(loser: Assignment, winner: Assignment): readonly Assignment[] {
  if (winner.extent === 'whole') return [];
  if (loser.extent === 'whole') return [loser];
  const extent = loser.extent.filter((township) => !winner.extent.includes(township));
  return extent.length > 0 ? [{ ...loser, extent }] : [];
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
