import type { Gazetteer } from './gazetteer.ts';
import { divisionOf, parentsOf } from './gazetteer.ts';
import type { NamedPlace } from '../problems/position.ts';

/** A division as a message names it. */
export function namedDivision(gazetteer: Gazetteer, adcode: string): NamedPlace {
  const division = divisionOf(gazetteer, adcode);
  return { adcode, name: division.name, parents: parentsOf(gazetteer, division).map(({ name }) => name) };
}
