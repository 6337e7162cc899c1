import { provinceOf } from '../../domain/places/adcode.ts';
import { divisionOf, parentsOf } from '../../domain/places/gazetteer.ts';
import type { Division, Gazetteer } from '../../domain/places/gazetteer.ts';
import { oncePer } from '../once-per.ts';

/**
 * A division with all its parents.
 * @example fullName(gazetteer, zhangpu) // '福建省漳州市漳浦县'
 */
export function fullName(gazetteer: Gazetteer, division: Division): string {
  return [...parentsOf(gazetteer, division), division].map(({ name }) => name).join('');
}

/**
 * A division as a title names it: with its parent where another division has the same name.
 * @example titleName(gazetteer, gulou) // '福州市鼓楼区'
 */
export function titleName(gazetteer: Gazetteer, division: Division): string {
  const { name, parent } = division;
  if (parent === undefined) return name;
  const namesakes = divisionsByName(gazetteer).get(name) ?? [];
  return namesakes.length > 1 ? divisionOf(gazetteer, parent).name + name : name;
}

/**
 * A unit as another unit's page names it: with its prefecture, or its province, where that is another one.
 * @example nameSeenFrom(gazetteer, zhangpu, raoping) // '潮州市饶平县'
 */
export function nameSeenFrom(
  gazetteer: Gazetteer,
  from: Division,
  { adcode, name, parent }: Division,
): string {
  if (parent === undefined || parent === from.parent) return name;
  const above = divisionOf(gazetteer, parent);
  const isNear = above.level === 'province' && provinceOf(from.adcode) === provinceOf(adcode);
  return isNear ? name : above.name + name;
}

const divisionsByName = oncePer((gazetteer: Gazetteer) =>
  Map.groupBy(gazetteer.divisions, ({ name }) => name),
);
