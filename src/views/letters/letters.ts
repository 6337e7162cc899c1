import { isUnit } from '../../domain/places/gazetteer.ts';
import type { Division, Gazetteer } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { withBase } from '../../domain/site/urls.ts';
import type { Link } from '../frame.ts';
import { oncePer } from '../once-per.ts';

/** A letter with the address of its list. */
export interface LetterLink extends Link {
  /** How many units its list has. */
  readonly count: number;
  readonly current: boolean;
}

/** The path of the list of a letter's units, without base. */
export function letterPath(letter: string): string {
  return `/a-z/${letter}/`;
}

/** The units by the first letter of their reading, in order of reading; letters without units are left out. */
export const unitsByLetter = oncePer((gazetteer: Gazetteer): ReadonlyMap<string, readonly Division[]> => {
  const units = gazetteer.divisions
    .filter((division) => isUnit(gazetteer, division))
    .map((unit) => ({ unit, reading: plainReading(unit) }))
    .sort((one, other) => compare(one.reading, other.reading) || compare(one.unit.adcode, other.unit.adcode))
    .map(({ unit }) => unit);
  return Map.groupBy(units, (unit) => plainReading(unit).charAt(0));
});

/**
 * The reading without tones, with ü as v.
 * @example plainReading(lvchun) // 'lv chun xian'
 */
export function plainReading({ reading }: Pick<Division, 'reading'>): string {
  return reading
    .normalize('NFD')
    .replaceAll('u\u0308', 'v')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
}

/** Links to the lists of all letters. */
export function letterLinks(
  { gazetteer, base }: Pick<Site, 'gazetteer' | 'base'>,
  current = '',
): LetterLink[] {
  return [...unitsByLetter(gazetteer)].map(([letter, units]) => ({
    href: withBase(base, letterPath(letter)),
    text: letter.toUpperCase(),
    count: units.length,
    current: letter === current,
  }));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
