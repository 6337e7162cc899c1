import type { Assignment, UnitCoverage } from '../../domain/coverage/coverage.ts';
import { isRemote, isVisit } from '../../domain/coverage/status.ts';

export type Extent = UnitCoverage['extent'];

/** The assignments that send somebody: own teams and partners. */
export function visitsOf(assignments: readonly Assignment[]): readonly Assignment[] {
  return assignments.filter(({ status }) => isVisit(status));
}

/** The assignments that help from afar alone. */
export function remotesOf(assignments: readonly Assignment[]): readonly Assignment[] {
  return assignments.filter(({ status }) => isRemote(status));
}

/** The assignments that serve at all: visits first. */
export function servedOf(assignments: readonly Assignment[]): readonly Assignment[] {
  return [...visitsOf(assignments), ...remotesOf(assignments)];
}

/** Where some assignments reach together: `whole` where one does, else their townships in code order. */
export function unionExtent(assignments: readonly Assignment[]): Extent {
  if (assignments.some(({ extent }) => extent === 'whole')) return 'whole';
  const codes = assignments.flatMap(({ extent }) => (extent === 'whole' ? [] : extent));
  return [...new Set(codes)].sort();
}

/** Where a unit is served: where somebody comes, else where help from afar reaches. */
export function mainExtent(unit: UnitCoverage): Extent {
  const visits = visitsOf(unit.assignments);
  return unionExtent(visits.length > 0 ? visits : remotesOf(unit.assignments));
}

/** Whether two extents reach the same places. */
export function isSameExtent(one: Extent, other: Extent): boolean {
  if (one === 'whole' || other === 'whole') return one === other;
  return one.length === other.length && one.every((code) => other.includes(code));
}
