import type { Division, Gazetteer } from '../../places/gazetteer.ts';
import { isUnit } from '../../places/gazetteer.ts';
import type { AlikeCharacters } from './alike-characters.ts';

/** Puts divisions whose names are nearly the written one into the order in which they are likely. */
export type NearOrder = (divisions: Iterable<Division>, name: string) => readonly Division[];

const LEVEL_AT_END = /(?:自治[区州县旗]|地区|新区|林区|特区|[省市县区旗州盟])$/;

/**
 * The order: fewer characters that neither sound nor look alike, rarer ones that are the same (婺 of 婺原县 says more
 * than its 原), units before what is wider, then codes.
 */
export function createNearOrder(gazetteer: Gazetteer, { differences }: AlikeCharacters): NearOrder {
  const counts = new Map<string, number>();
  for (const { name } of gazetteer.divisions) {
    for (const character of new Set(name)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  // With or without its level; where a character is missing or too many, there is no place by place.
  const differing = ({ name, stem }: Division, forms: readonly string[]) =>
    Math.min(
      1,
      ...[name, stem].flatMap((own) =>
        forms.filter(({ length }) => length === own.length).map((form) => differences(own, form)),
      ),
    );
  return (divisions, name) => {
    const list = [...divisions];
    if (list.length < 2) return list;
    const forms = stemsOf(name);
    const written = [...new Set(name)];
    return list
      .map((division) => ({
        division,
        differing: differing(division, forms),
        same: written
          .filter((character) => division.name.includes(character))
          .reduce((sum, character) => sum + 1 / (counts.get(character) ?? 1), 0),
        width: isUnit(gazetteer, division) ? 0 : 1,
      }))
      .sort((a, b) => a.differing - b.differing || b.same - a.same || a.width - b.width)
      .map(({ division }) => division);
  };
}

/** A written name, and what it is without its level where that leaves two characters. */
export function stemsOf(name: string): readonly string[] {
  const stem = name.replace(LEVEL_AT_END, '');
  return stem.length > 1 && stem !== name ? [name, stem] : [name];
}
