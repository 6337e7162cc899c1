import { isRepair } from '../matcher/hits.ts';
import type { PlaceMatch } from '../matcher/place-match.ts';
import type { Found } from '../matcher/place-matcher.ts';

/** What one sentence says of the places that were found. */
export interface FoundCounts {
  /** How many match the query exactly. */
  readonly exact: number;
  /** How many are only similar. */
  readonly near: number;
  /** The name that all exact matches have. */
  readonly namesake: string | undefined;
}

/** Counts exact and similar matches; undefined where nothing was found. */
export function countFound({ total, results }: Found): FoundCounts | undefined {
  const [first] = results;
  if (!first) return undefined;
  const near = results.filter(isNear).length;
  const isNamesake = results.every((match) => isNear(match) || nameOf(match) === nameOf(first));
  return { exact: total - near, near, namesake: isNamesake ? nameOf(first) : undefined };
}

function isNear({ matched }: PlaceMatch): boolean {
  return isRepair({ kind: matched });
}

function nameOf({ township, name }: PlaceMatch): string {
  return township ?? name;
}
