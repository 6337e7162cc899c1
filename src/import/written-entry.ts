import type { Division, Gazetteer } from '../domain/places/gazetteer.ts';
import { divisionOf, parentsOf } from '../domain/places/gazetteer.ts';
import type { Resolution } from '../domain/places/resolution.ts';

const MUNICIPALITIES: ReadonlySet<string> = new Set(['110000', '120000', '310000', '500000']);

/**
 * A place as a region list writes it: its code, then its name with the prefecture or municipality it lies in.
 * @example writtenEntry(gazetteer, longhai) // '350604 漳州市龙海区'
 */
export function writtenEntry(gazetteer: Gazetteer, resolution: Resolution): string | undefined {
  const { adcode, township, outcome, read = '' } = resolution;
  if (adcode === undefined) return undefined;
  const division = divisionOf(gazetteer, adcode);
  const name = nameWithParent(gazetteer, division);
  if (outcome === 'whole') return `${adcode} ${name}全境`;
  if (township === undefined) return `${adcode} ${name}`;
  const above = [...parentsOf(gazetteer, division), division].map((one) => one.name).join('');
  return `${township} ${name}${read.slice(above.length)}`;
}

function nameWithParent(gazetteer: Gazetteer, division: Division): string {
  const parent = parentsOf(gazetteer, division).at(-1);
  const isShown = parent?.level === 'prefecture' || MUNICIPALITIES.has(parent?.adcode ?? '');
  return (isShown ? (parent?.name ?? '') : '') + division.name;
}
