import type { Resolution } from '../domain/places/resolution.ts';

/** Whether a text was read as one of a place, clear or not; 上门地区 looks like a place, but is like none. */
export function namesPlace({ outcome, candidates, parent }: Resolution): boolean {
  return outcome !== 'none' && (outcome !== 'unknown' || candidates.length > 0 || parent !== undefined);
}
