import type { RegionList } from '../content.ts';
import type { Assignment } from '../coverage.ts';
import type { NamedPlace, Problem } from '../problem.ts';

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

/** Pairs of lists that say of one service in one place what cannot both be true. */
export function overlapProblems(
  lists: ListsById,
  place: NamedPlace,
  assignments: readonly Assignment[],
): readonly Problem[] {
  return assignments.flatMap((later, index) =>
    assignments
      .slice(0, index)
      .filter((earlier) => isConflict(lists, earlier, later))
      .map((earlier) => toProblem(place, earlier, later)),
  );
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

function toProblem(place: NamedPlace, earlier: Assignment, later: Assignment): Problem {
  const kind = isNotServed(earlier) || isNotServed(later) ? 'overlap-not-served' : 'overlap-two-teams';
  const params = { place, service: later.service, lists: [earlier.list, later.list], other: earlier.at };
  return { kind, params, at: later.at };
}

function isOver(lists: ListsById, winner: Assignment, loser: Assignment): boolean {
  return winner.list !== loser.list && (lists.get(winner.list)?.over.includes(loser.list) ?? false);
}

function doShare(lists: ListsById, a: Assignment, b: Assignment): boolean {
  const shares = (one: Assignment, other: Assignment) =>
    lists.get(one.list)?.shares.includes(other.list) ?? false;
  return shares(a, b) || shares(b, a);
}

// Townships that are not served cannot be taken from a whole county: it would go on being called whole.
function isSettled(lists: ListsById, winner: Assignment, loser: Assignment): boolean {
  const isHole = isNotServed(winner) && winner.extent !== 'whole' && loser.extent === 'whole';
  return isOver(lists, winner, loser) && (!isHole || isNotServed(loser));
}

function isNotServed({ status }: Assignment): boolean {
  return status === 'not-served';
}
