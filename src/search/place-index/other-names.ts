import type { CodedName } from './coded-names.ts';
import { placeInCounty } from './place-in-county.ts';
import type { Place, PlaceName } from './place.ts';

const oldSuffix = /(?:自治[州县旗]|地区|矿区|林区|特区|[市县区旗盟州])$/;

/** The old names of places, each with its place of today. */
export function readFormer(
  rows: readonly CodedName[],
  places: ReadonlyMap<string, Place>,
  syllableOf: ReadonlyMap<string, string>,
): readonly PlaceName[] {
  return rows.flatMap(({ name, codes }) => {
    const stemLength = name.replace(oldSuffix, '').length || name.length - 1;
    const read = { name, stemLength, syllables: spelled(name, syllableOf), former: true };
    return placesOf(codes, places).map((place) => ({ ...read, place }));
  });
}

/** What else people call places; in characters only, since the letters of a nickname are those of some real name. */
export function readAliases(
  rows: readonly CodedName[],
  places: ReadonlyMap<string, Place>,
): readonly PlaceName[] {
  return readFormer(rows, places, new Map()).map((name) => ({ ...name, alias: true }));
}

/** The development zones, a name for each of their units. */
export function readZones(
  rows: readonly CodedName[],
  places: ReadonlyMap<string, Place>,
  syllableOf: ReadonlyMap<string, string>,
): readonly PlaceName[] {
  return rows.flatMap(({ name, codes }) => {
    const read = { name, stemLength: name.length, syllables: spelled(name, syllableOf) };
    return placesOf(codes, places).map((county) => {
      const place = placeInCounty(county, read, { ...county, kind: 'zone' });
      return { ...read, place, former: false };
    });
  });
}

/** The commonest syllable of each character of a text; empty where there is none. */
export function spelled(name: string, syllableOf: ReadonlyMap<string, string>): readonly string[] {
  return [...name].map((character) => syllableOf.get(character) ?? '');
}

function placesOf(codes: readonly string[], places: ReadonlyMap<string, Place>): readonly Place[] {
  return codes.flatMap((code) => places.get(code) ?? []);
}
