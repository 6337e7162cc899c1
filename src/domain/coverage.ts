import type { ListStatus, RegionList, ResponsePromise } from './content.ts';
import { assignmentsOf } from './coverage/assign.ts';
import { overlapProblems } from './coverage/overlap-problems.ts';
import { findConflicts, withoutOverruled } from './coverage/overlaps.ts';
import { listRuleProblems } from './coverage/list-rules.ts';
import { readList } from './coverage/read-list.ts';
import { toUnitCoverage } from './coverage/unit-coverage.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Checked, Position } from './problem.ts';
import type { Resolver } from './resolution.ts';

export type Status = ListStatus | 'unknown';

/** The terms under which a unit, or one of its townships, is served. */
export interface Terms {
  readonly response?: ResponsePromise;
  readonly days?: string;
  readonly note?: string;
  /** ISO date. */
  readonly verified: string;
  readonly source: string;
}

/** One team's word on one service in one unit. */
export interface Assignment {
  readonly service: string;
  /** Id of the region list. */
  readonly list: string;
  readonly team: string;
  readonly status: ListStatus;
  readonly partner?: string;
  /** `whole`, or the nine-digit codes of the townships that are served. */
  readonly extent: 'whole' | readonly string[];
  readonly terms: Terms;
  /** Townships with terms of their own, by nine-digit code. */
  readonly townshipTerms: ReadonlyMap<string, Terms>;
  readonly at: Position;
}

/** All that the lists say of one unit. */
export interface UnitCoverage {
  readonly adcode: string;
  /** The strongest status of all services: own, partner, remote, not-served. */
  readonly status: ListStatus;
  /** `whole`, or the townships that any team serves. */
  readonly extent: 'whole' | readonly string[];
  readonly assignments: readonly Assignment[];
}

/** Unit by adcode; a unit that no list names is absent, which is the status `unknown`. */
export type Coverage = ReadonlyMap<string, UnitCoverage>;

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
  const listById = new Map(lists.map((list) => [list.id, list]));
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

/** The status of a unit. */
export function statusOf(coverage: Coverage, adcode: string): Status {
  return coverage.get(adcode)?.status ?? 'unknown';
}

/** Whether a status means that somebody is served: such a unit has a page. */
export function isServed(status: Status): boolean {
  return status === 'own' || status === 'partner' || status === 'remote';
}
