import type { Gazetteer } from '../places/gazetteer.ts';
import { namedDivision } from '../places/named-division.ts';
import type { Overlap } from '../problems/overlap.ts';
import type { Problem } from '../problems/problem.ts';
import type { Position } from '../problems/position.ts';
import { positionText } from '../problems/position.ts';
import type { Conflict, ListsById } from './overlaps.ts';
import { isHole, isNotServed } from './overlaps.ts';
import type { ReadList } from './read-list.ts';

/** How many units the entry at a position names. */
type Widths = (at: Position) => number;

/**
 * One problem for each two lists that contradict each other, however many places and services that concerns. It
 * is reported in the list that is likelier to be changed: the one whose entries are narrower, else the one that was
 * checked later, else the later id.
 * @param read the lists with their entries, which tell how wide these are
 */
export function overlapProblems(
  gazetteer: Gazetteer,
  lists: ListsById,
  conflicts: readonly Conflict[],
  read: readonly ReadList[],
): readonly Problem[] {
  const widths = widthsOf(read);
  const uncertain = uncertainEntries(read);
  const certain = conflicts.filter(({ one, other }) =>
    [one, other].every(({ at }) => !uncertain.has(positionText(at))),
  );
  const byLists = Map.groupBy(certain, ({ one, other }) => [one.list, other.list].sort().join());
  return [...byLists.values()].flatMap((group) =>
    toProblem(gazetteer, lists, facing(lists, group, widths), widths),
  );
}

function toProblem(
  gazetteer: Gazetteer,
  lists: ListsById,
  conflicts: readonly Conflict[],
  widths: Widths,
): Problem | [] {
  const [at, ...more] = positions(conflicts.map(({ one }) => one.at));
  const [other, ...moreOther] = positions(conflicts.map((conflict) => conflict.other.at));
  const [first] = conflicts;
  if (!at || !other || !first) return [];
  const ids = [first.one.list, first.other.list] as const;
  const list = lists.get(ids[0]);
  const canWin = !conflicts.some((conflict) => isHole(conflict.one, conflict.other));
  const params: Overlap = {
    places: unitsOf(conflicts).map((unit) => namedDivision(gazetteer, unit)),
    services: [...new Set(conflicts.map(({ one }) => one.service))],
    lists: ids,
    other,
    moreOther,
    over: canWin ? withOther(list?.over, ids) : [],
    shares: withOther(list?.shares, ids),
    except: exceptions(gazetteer, conflicts, widths),
  };
  const isDenied = conflicts.some(({ one, other: its }) => isNotServed(one) || isNotServed(its));
  const kind = isDenied ? 'overlap-not-served' : 'overlap-two-teams';
  return { kind, params, at, ...(more.length > 0 && { more }) };
}

// What `over:` or `shares:` of the first list is to be, without the list itself.
function withOther(
  named: readonly string[] = [],
  [own, other]: readonly [string, string],
): readonly string[] {
  return [...new Set([...named, other])].filter((id) => id !== own);
}

// The conflicts seen from the list that is likelier to be changed.
function facing(lists: ListsById, conflicts: readonly Conflict[], widths: Widths): readonly Conflict[] {
  const [first] = conflicts;
  if (!first) return [];
  const [a, b] = [first.one.list, first.other.list];
  const seenFrom = (id: string) =>
    conflicts.map((conflict) => (conflict.one.list === id ? conflict : turned(conflict)));
  const [ours, theirs] = [seenFrom(a), seenFrom(b)];
  const order =
    widest(theirs, widths) - widest(ours, widths) ||
    compare(lists.get(a)?.verified, lists.get(b)?.verified) ||
    compare(a, b);
  return order < 0 ? theirs : ours;
}

function turned({ unit, one, other }: Conflict): Conflict {
  return { unit, one: other, other: one };
}

function widest(conflicts: readonly Conflict[], widths: Widths): number {
  return Math.max(...conflicts.map(({ one }) => (one.extent === 'whole' ? widths(one.at) : 0)));
}

// Single counties can be taken out of the 全境 of the other list; townships and a whole 全境 cannot.
function exceptions(gazetteer: Gazetteer, conflicts: readonly Conflict[], widths: Widths): readonly string[] {
  const isOutOfWhole = ({ one, other }: Conflict) =>
    one.extent === 'whole' && widths(one.at) === 1 && widths(other.at) > 1;
  if (!conflicts.every(isOutOfWhole)) return [];
  return unitsOf(conflicts).map((unit) => {
    const { parents, name } = namedDivision(gazetteer, unit);
    return [...parents, name].join('');
  });
}

// Where an exception cannot be read, nobody knows which units a 全境 of the list leaves.
function uncertainEntries(read: readonly ReadList[]): ReadonlySet<string> {
  const lists = read.filter(({ isExceptRead }) => !isExceptRead);
  const wholes = lists.flatMap(({ places }) => places.filter(({ isWhole }) => isWhole));
  return new Set(wholes.map(({ at }) => positionText(at)));
}

function widthsOf(read: readonly ReadList[]): Widths {
  const places = read.flatMap((list) => list.places);
  const widths = new Map(places.map(({ at, units }) => [positionText(at), units.length]));
  return (at) => widths.get(positionText(at)) ?? 0;
}

function unitsOf(conflicts: readonly Conflict[]): readonly string[] {
  return [...new Set(conflicts.map(({ unit }) => unit))];
}

function positions(all: readonly Position[]): readonly Position[] {
  const byKey = new Map(all.map((at) => [positionText(at), at]));
  return [...byKey.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : Number(a > b);
}
