import type { Found } from '../rule.ts';
import type { Match } from './matching.ts';
import { found, matchesIn } from './matching.ts';
import type { Sentence } from './readable.ts';

/** A wording of a claim, and what else makes it one. */
export interface Shape {
  readonly pattern: RegExp;
  readonly isClaim?: (match: Match) => boolean;
}

/** The matches of several shapes that are claims; of two that overlap, the first. */
export function claimsOf(
  sentence: Sentence,
  shapes: readonly Shape[],
  isRefuted: (match: Match) => boolean,
): readonly Match[] {
  const all = shapes.flatMap(({ pattern, isClaim }) =>
    matchesIn(sentence, pattern).filter((match) => !isRefuted(match) && (isClaim?.(match) ?? true)),
  );
  const sorted = all.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(({ start }, index) => sorted.slice(0, index).every((other) => other.end <= start));
}

/** Claims of several shapes as what a rule found. */
export function foundOf(
  sentence: Sentence,
  shapes: readonly Shape[],
  isRefuted: (match: Match) => boolean,
  fact?: Found['fact'],
): readonly Found[] {
  return claimsOf(sentence, shapes, isRefuted).map((match) => found(match, fact));
}
