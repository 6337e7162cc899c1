import type { Resolution } from '../../domain/places/resolution.ts';
import { isAccepted } from '../../domain/places/resolution.ts';
import type { Heading } from './headings.ts';
import type { ReadSpan } from './read-stretch.ts';
import type { Resolve } from '../found-place.ts';

/** Whether a heading says where a place lies. The place that a line names alone is one for those only that lie in it. */
export function holds(resolve: Resolve, { within, isLone }: Heading, written: string): boolean {
  if (within === undefined || !isLone) return within !== undefined;
  const words = written.split(/\s+/);
  return [[written], words].some((parts) => parts.every((part) => isAccepted(resolve(within + part))));
}

/** Whether a heading may be a place for itself: what stands before a bracket or alone, and every 全境. */
export function mayBeMeant({ within, isBracket, isLone, objection, resolution }: Heading): boolean {
  return within !== undefined && !objection && (isBracket || isLone || isAccepted(resolution));
}

/** Whether one of the places lies in that of a heading. */
export function liesIn(heading: Heading, places: readonly ReadSpan[]): boolean {
  const wide = wideName(heading.resolution);
  return wide !== '' && places.some(({ resolution }) => resolution.read?.startsWith(wide));
}

/** The full name of a place that holds others; empty where it holds none. */
export function wideName({ outcome, read = '', candidates: [first] }: Resolution): string {
  if (outcome === 'whole') return read;
  return outcome === 'too-wide' && first ? [...first.parents, first.name].join('') : '';
}
