import type { Level } from '../../../src/domain/places/adcode.ts';

/** One division as the Ministry of Civil Affairs lists it. */
export interface NamedDivision {
  adcode: string;
  name: string;
  level: Level;
  /** Adcode of the parent, empty for a province. */
  parent: string;
}

/** Counties and prefectures without counties: the divisions that have a page of their own. */
export function unitsOf(divisions: readonly NamedDivision[]): NamedDivision[] {
  const parents = new Set(divisions.map(({ parent }) => parent));
  return divisions.filter(({ adcode, level }) => level !== 'province' && !parents.has(adcode));
}

/**
 * The level of an adcode, by its trailing zeros.
 * @example levelOf('330382') // 'county'
 */
export function levelOf(adcode: string): Level {
  if (adcode.endsWith('0000')) return 'province';
  return adcode.endsWith('00') ? 'prefecture' : 'county';
}
