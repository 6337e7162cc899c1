import type { Assignment, UnitCoverage } from '../../domain/coverage/coverage.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { onlyTownships } from '../../strings/divisions.ts';
import { townshipName } from '../referenced.ts';

export type Extent = UnitCoverage['extent'];

/** The union of the extents of some assignments: `whole` if one is whole, otherwise their townships in code order. */
export function unionExtent(assignments: readonly Assignment[]): Extent {
  if (assignments.some(({ extent }) => extent === 'whole')) return 'whole';
  const codes = assignments.flatMap(({ extent }) => (extent === 'whole' ? [] : extent));
  return [...new Set(codes)].sort();
}

/** Whether two extents reach the same places. */
export function isSameExtent(one: Extent, other: Extent): boolean {
  if (one === 'whole' || other === 'whole') return one === other;
  return one.length === other.length && one.every((code) => other.includes(code));
}

/**
 * An extent in part, in words; undefined where it is the whole unit.
 * @example onlyText(site, '469021', ['469021104']) // '仅龙河镇'
 */
export function onlyText(site: Pick<Site, 'townships'>, adcode: string, extent: Extent): string | undefined {
  if (extent === 'whole') return undefined;
  return onlyTownships(extent.map((code) => townshipName(site, adcode, code)));
}
