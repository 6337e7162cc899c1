import { isUnit } from '../../domain/places/gazetteer.ts';
import type { Alias, Gazetteer } from '../../domain/places/gazetteer.ts';
import type { CodedName } from './coded-names.ts';

/**
 * What people call divisions beside their names: nicknames, and for a province without county data
 * the names in it, so that 基隆 is no slip for 吉隆.
 */
export function otherNames(gazetteer: Gazetteer): readonly CodedName[] {
  const rows = [...(gazetteer.nicknames ?? []), ...namesWithoutData(gazetteer)];
  return [...Map.groupBy(rows, ({ name }) => name)].map(([name, group]) => ({
    name,
    codes: group.map(({ adcode }) => adcode),
  }));
}

function namesWithoutData(gazetteer: Gazetteer): readonly Alias[] {
  return gazetteer.zones
    .filter(({ parent, counties }) => counties.length === 0 && hasNoData(gazetteer, parent))
    .map(({ name, parent }) => ({ name, adcode: parent }));
}

function hasNoData(gazetteer: Gazetteer, adcode: string): boolean {
  const division = gazetteer.byAdcode.get(adcode);
  return division !== undefined && !gazetteer.childrenOf.has(adcode) && !isUnit(gazetteer, division);
}
