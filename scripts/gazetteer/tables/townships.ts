import type { PatchRow } from '../sources/patch.ts';
import { valuesOf } from '../sources/patch.ts';
import { readStreets } from '../sources/read-streets.ts';

export const TOWNSHIP_COLUMNS = ['code', 'name', 'county'] as const;

/** One row of townships.csv. */
export type TownshipRow = Record<(typeof TOWNSHIP_COLUMNS)[number], string>;

/** Rows of the statistics that are not townships: villages directly under a county, prisons. */
const NO_TOWNSHIP = /(?:直辖村级区划|监狱|戒毒所)$/;

/**
 * Townships of today's units, without those that the statistics list under a development zone.
 * @param units names of the units by adcode
 */
export function toTownships(units: ReadonlyMap<string, string>, patch: readonly PatchRow[]): TownshipRow[] {
  const moved = valuesOf(patch, 'township');
  return readStreets()
    .filter(({ code, name }) => !NO_TOWNSHIP.test(name) && !code.endsWith('000'))
    .map(({ code, name }) => ({
      code,
      name: toTownshipName(name),
      county: moved.get(code) ?? unitOf(code, units),
    }))
    .filter(({ county }) => units.has(county))
    .map((row) => ({ ...row, name: withoutUnit(row.name, units.get(row.county) ?? '') }))
    .sort((a, b) => a.code.localeCompare(b.code));
}

/**
 * A township's name as people write it.
 * @example toTownshipName('漓东街道办事处') // '漓东街道'
 */
function toTownshipName(name: string): string {
  return name
    .replace(/^（[^）]*）/, '')
    .replace(/办事处街道$/, '街道')
    .replace(/街道办事处$/, '街道');
}

// The statistics put the unit before some of its townships: 济源市轵城镇. 芒市镇 has no other name.
function withoutUnit(name: string, unit: string): string {
  const rest = name.slice(unit.length);
  return name.startsWith(unit) && /..(?:镇|乡|街道)$/.test(rest) ? rest : name;
}

// The statistics list the townships of a leaf prefecture under a code of their own: 620201 for 嘉峪关市.
function unitOf(code: string, units: ReadonlyMap<string, string>): string {
  const county = code.slice(0, 6);
  const prefecture = `${code.slice(0, 4)}00`;
  return units.has(prefecture) ? prefecture : county;
}
