import type { RegionList } from './region-list.ts';
import type { Coverage } from './coverage.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { Checked } from '../problems/problem.ts';
import type { Resolver } from '../places/resolution.ts';
import { assignmentsOf } from './assign.ts';
import { listRuleProblems } from './list-rules.ts';
import { meantLists } from './meant-lists.ts';
import { overlapProblems } from './overlap-problems.ts';
import { findConflicts, withoutOverruled } from './overlaps.ts';
import { readList } from './read-list.ts';
import { toUnitCoverage } from './unit-coverage.ts';

/**
 * Expands region lists into what they say of each unit, in the order of codes. Every place that is not
 * accepted is a problem, and so are two lists that contradict each other; what was repaired or renamed is a notice.
 */
export function expandCoverage(
  gazetteer: Gazetteer,
  resolver: Resolver,
  lists: readonly RegionList[],
): Checked<Coverage> {
  const read = lists.map((list) => readList(gazetteer, resolver, list));
  const pairs = read.flatMap(({ value }) => [...assignmentsOf(value)]);
  const byUnit = Map.groupBy(pairs, ([adcode]) => adcode);
  const listById = meantLists(lists);
  const all = [...byUnit.keys()]
    .sort()
    .map((unit) => [unit, (byUnit.get(unit) ?? []).flatMap(([, assignments]) => assignments)] as const);
  const units = all.map(([unit, assignments]) =>
    toUnitCoverage(unit, withoutOverruled(listById, assignments)),
  );
  const conflicts = all.flatMap(([unit, assignments]) => findConflicts(listById, unit, assignments));
  return {
    value: new Map(units.map((unit) => [unit.adcode, unit])),
    problems: [
      ...listRuleProblems(lists),
      ...read.flatMap(({ problems }) => problems),
      ...overlapProblems(
        gazetteer,
        listById,
        conflicts,
        read.map(({ value }) => value),
      ),
    ],
  };
}
