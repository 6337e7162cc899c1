import type { Gazetteer } from '../../places/gazetteer.ts';
import { cutLevel, shortNames } from './written-names.ts';

/**
 * The names by which each division may be looked for, without their level, by adcode: its stem, its short and everyday
 * names, and what was called so before it took that in (塘沽 for 滨海新区).
 */
export function stemNames({
  divisions,
  history,
  aliases = [],
}: Gazetteer): ReadonlyMap<string, readonly string[]> {
  const names = new Map(divisions.map((division) => [division.adcode, shortNames(division)]));
  for (const { adcode, name } of aliases) names.get(adcode)?.add(name).add(cutLevel(name));
  for (const { code, name, successors } of history) {
    if (code.length > 6 || name.length < 3) continue;
    for (const successor of successors) names.get(successor)?.add(name).add(cutLevel(name));
  }
  return new Map([...names].map(([adcode, known]) => [adcode, [...known].filter((name) => name.length > 1)]));
}
