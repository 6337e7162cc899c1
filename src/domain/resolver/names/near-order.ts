import type { Division, Gazetteer } from '../../places/gazetteer.ts';
import { isUnit } from '../../places/gazetteer.ts';
import { differences, stemsOf } from './name-distance.ts';
import type { Sounds } from './sounds.ts';

/** Puts divisions whose names are nearly the written one into the order in which they are likely. */
export type NearOrder = (divisions: Iterable<Division>, name: string) => readonly Division[];

/**
 * The order: fewer characters that neither sound nor look alike, rarer ones that are the same (婺 of 婺原县 says more
 * than its 原), units before what is wider, then codes.
 */
export function createNearOrder(gazetteer: Gazetteer, sounds: Sounds): NearOrder {
  const counts = new Map<string, number>();
  for (const { name } of gazetteer.divisions) {
    for (const character of new Set(name)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return (divisions, name) => {
    const list = [...divisions];
    if (list.length < 2) return list;
    const forms = stemsOf(name);
    const rare = [...new Set(name)].map((character) => ({
      character,
      weight: 1 / (counts.get(character) ?? 1),
    }));
    return list
      .map((division) => ({
        division,
        differing: differing(sounds, division, forms),
        same: rare.reduce((sum, one) => sum + (division.name.includes(one.character) ? one.weight : 0), 0),
        width: isUnit(gazetteer, division) ? 0 : 1,
      }))
      .sort((a, b) => a.differing - b.differing || b.same - a.same || a.width - b.width)
      .map(({ division }) => division);
  };
}

// With or without its level; where a character is missing or too many, there is no place by place.
function differing(sounds: Sounds, { name, stem }: Division, forms: readonly string[]): number {
  let least = 1;
  for (const form of forms) {
    if (name.length === form.length) least = Math.min(least, differences(sounds, name, form));
    if (stem.length === form.length) least = Math.min(least, differences(sounds, stem, form));
  }
  return least;
}
