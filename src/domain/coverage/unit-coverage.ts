import type { Assignment, UnitCoverage } from './coverage.ts';
import { isServed, listStatuses } from './status.ts';

/** What all lists together say of a unit. */
export function toUnitCoverage(adcode: string, assignments: readonly Assignment[]): UnitCoverage {
  const status = listStatuses.find((one) => assignments.some((assignment) => assignment.status === one));
  const serving = assignments.filter((assignment) => isServed(assignment.status));
  return {
    adcode,
    status: status ?? 'not-served',
    extent: joinedExtent(serving.length > 0 ? serving : assignments),
    assignments,
  };
}

function joinedExtent(assignments: readonly Assignment[]): UnitCoverage['extent'] {
  const extents = assignments.map(({ extent }) => extent);
  if (extents.includes('whole')) return 'whole';
  return [...new Set(extents.flat())].sort();
}
