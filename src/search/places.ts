import type { Status } from '../domain/coverage.ts';
import { emptyLetter, hubLetter, slugFrom, statusLetters } from './place-index-file.ts';
import type { PlaceIndexFile } from './place-index-file.ts';

/** A name with its reading. */
export interface ReadName {
  readonly name: string;
  readonly stemLength: number;
  /** One a character, without tones; empty where it is not known. */
  readonly syllables: readonly string[];
}

/** One division of the place index. */
export interface Place extends ReadName {
  readonly adcode: string;
  readonly parent: Place | undefined;
  /** Null for a division that is no unit. */
  readonly status: Status | null;
  readonly extent: 'whole' | 'part' | null;
  /** Whether it, or a unit below it, is served. */
  readonly served: boolean;
  /** Path of its own page, served or not, without base: `/fujian/zhangzhou/zhangpu/`. */
  readonly path: string;
  /** The address that tells of it, with base. */
  readonly url: string;
}

/** A name that a place has, or had. */
export interface PlaceName extends ReadName {
  readonly place: Place;
  readonly former: boolean;
}

/** The place index, read. */
export interface Places {
  /** Today's names in code order, then the old ones. */
  readonly names: readonly PlaceName[];
  /** The commonest syllable of each character. */
  readonly syllableOf: ReadonlyMap<string, string>;
  /** Simplified characters by traditional ones. */
  readonly simplified: ReadonlyMap<string, string>;
}

const statusesInOrder = ['own', 'partner', 'remote', 'not-served', 'unknown'] as const;
const oldSuffix = /(?:自治[州县旗]|地区|矿区|林区|特区|[市县区旗盟州])$/;

/** Reads what `buildPlaceIndex` made. */
export function readPlaces(file: PlaceIndexFile): Places {
  const marked = file.names.split(' ');
  const codes = runningSums(file.codes);
  const syllableOf = readSyllables(file.names.replace(/[ /]/g, ''), file.syllables);
  const served = servedCodes(codes, file.statuses);
  const places = new Map<string, Place>();
  codes.forEach((adcode, i) => {
    const name = readName(marked[i] ?? '', file.readings[adcode], syllableOf);
    const parent = places.get(`${adcode.slice(0, 4)}00`) ?? places.get(`${adcode.slice(0, 2)}0000`);
    const path = `${parent?.path ?? '/'}${file.slugs[adcode] ?? slugFrom(name.syllables, name.stemLength)}/`;
    const letter = file.statuses.charAt(i);
    const at = { adcode, parent, path, served: served.has(adcode) };
    places.set(adcode, { ...name, ...at, ...readStatus(letter), url: urlOf(file.base, letter, at) });
  });
  const current = [...places.values()].map((place) => ({ ...nameOf(place), place, former: false }));
  const former = readFormer(file.former, places, syllableOf);
  return { names: [...current, ...former], syllableOf, simplified: readPairs(file.traditional) };
}

function runningSums(differences: readonly number[]): readonly string[] {
  let code = 0;
  return differences.map((difference) => String((code += difference)));
}

function readSyllables(characters: string, syllables: string): ReadonlyMap<string, string> {
  const list = syllables.split(' ');
  return new Map([...new Set(characters)].map((character, i) => [character, list[i] ?? '']));
}

function servedCodes(codes: readonly string[], statuses: string): ReadonlySet<string> {
  const units = codes.filter((_, i) => /[opr]/i.test(statuses.charAt(i)));
  return new Set(units.flatMap((code) => [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]));
}

function readName(
  marked: string,
  reading: string | undefined,
  syllableOf: ReadonlyMap<string, string>,
): ReadName {
  const slash = marked.indexOf('/');
  const name = marked.replace('/', '');
  const stemLength = slash > 0 ? slash : name.length - 1;
  return { name, stemLength, syllables: reading?.split(' ') ?? spelled(name, syllableOf) };
}

function spelled(name: string, syllableOf: ReadonlyMap<string, string>): readonly string[] {
  return [...name].map((character) => syllableOf.get(character) ?? '');
}

function readStatus(letter: string): Pick<Place, 'status' | 'extent'> {
  const status = statusesInOrder.find((word) => statusLetters[word] === letter.toLowerCase()) ?? null;
  if (!/[opr]/i.test(letter)) return { status, extent: null };
  return { status, extent: letter === letter.toLowerCase() ? 'whole' : 'part' };
}

function urlOf(base: string, letter: string, place: Pick<Place, 'parent' | 'path' | 'served'>): string {
  const root = base.replace(/\/$/, '');
  if (letter === emptyLetter) return `${root}/coverage/`;
  if (letter === hubLetter || place.served) return root + place.path;
  const above = place.parent?.path ?? '/';
  return `${root}${above}#${place.path.slice(above.length, -1)}`;
}

function nameOf({ name, stemLength, syllables }: ReadName): ReadName {
  return { name, stemLength, syllables };
}

function readFormer(
  text: string,
  places: ReadonlyMap<string, Place>,
  syllableOf: ReadonlyMap<string, string>,
): readonly PlaceName[] {
  return text.split(',').flatMap((row) => {
    const [name = '', ...codes] = row.split(' ');
    const stemLength = name.replace(oldSuffix, '').length || name.length - 1;
    const read = { name, stemLength, syllables: spelled(name, syllableOf), former: true };
    return codes.flatMap((code) => {
      const place = places.get(code);
      return place ? [{ ...read, place }] : [];
    });
  });
}

function readPairs(text: string): ReadonlyMap<string, string> {
  return new Map((text.match(/../gu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]));
}
