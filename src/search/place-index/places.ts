import { isServed, statuses, statusTable } from '../../domain/coverage/status.ts';
import { readCodedNames } from './coded-names.ts';
import { readAliases, readFormer, readZones, spelled } from './other-names.ts';
import type { Place, PlaceName, ReadName } from './place.ts';
import { readSounds, shortWriting } from './short-writing.ts';
import { emptyLetter, hubLetter, slugFrom } from './place-index-file.ts';
import type { PlaceIndexFile } from './place-index-file.ts';
import { readTraditional } from './traditional-forms.ts';

/** The place index, read. */
export interface Places {
  /** Today's names in code order, then the old ones. */
  readonly names: readonly PlaceName[];
  /** Development zones, one name for each of their units. */
  readonly zones: readonly PlaceName[];
  /** The commonest syllable of each character. */
  readonly syllableOf: ReadonlyMap<string, string>;
  /** Simplified characters by traditional ones. */
  readonly simplified: ReadonlyMap<string, string>;
}

/** Reads what `buildPlaceIndex` made. */
export function readPlaces(file: PlaceIndexFile): Places {
  const syllableOf = readSounds(file.sounds);
  const short = shortWriting(file.common, syllableOf.keys());
  const names = short.read(file.names);
  const former = short.read(file.former);
  const zones = short.read(file.zones);
  const aliases = short.read(file.aliases);
  const endings = short.read(file.endings);
  const marked = names.split(' ').map((name, i) => (name + endings.charAt(i)).trimEnd());
  const codes = runningSums(file.codes);
  const meanings = [...file.statuses].map((letter) => statusOfLetter.get(letter) ?? noUnit);
  const served = servedCodes(codes.filter((_, i) => meanings[i]?.extent));
  const units = unitCounts(codes.filter((_, i) => file.statuses.charAt(i) !== hubLetter));
  const places = new Map<string, Place>();
  codes.forEach((adcode, i) => {
    const name = readName(marked[i] ?? '', file.readings[adcode], syllableOf);
    const parent = places.get(`${adcode.slice(0, 4)}00`) ?? places.get(`${adcode.slice(0, 2)}0000`);
    const path = `${parent?.path ?? '/'}${file.slugs[adcode] ?? slugFrom(name.syllables, name.stemLength)}/`;
    const letter = file.statuses.charAt(i);
    const at = { adcode, parent, path, served: served.has(adcode) };
    const { status, extent } = meanings[i] ?? noUnit;
    places.set(adcode, {
      name: name.name,
      stemLength: name.stemLength,
      syllables: name.syllables,
      adcode,
      parent,
      status,
      extent,
      units: units.get(adcode) ?? 0,
      served: at.served,
      path,
      url: urlOf(file.base, letter, at),
    });
  });
  const current = [...places.values()].map(currentName);
  const rows = (text: string) => readCodedNames(text, (code) => stemOf(places.get(code)));
  return {
    names: [
      ...current,
      ...readFormer(rows(former), places, syllableOf),
      ...readAliases(rows(aliases), places),
    ],
    zones: readZones(rows(zones), places, syllableOf),
    syllableOf,
    simplified: readTraditional(names + endings + former + zones + aliases, file.traditional),
  };
}

function runningSums(steps: readonly number[]): readonly string[] {
  let code = 0;
  return steps.map((step) => {
    code = step < 0 ? (Math.floor(code / 100) - step) * 100 : code + step;
    return String(code);
  });
}

/** Some units with all that lies above them. */
function servedCodes(units: readonly string[]): ReadonlySet<string> {
  return new Set(units.flatMap((code) => [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]));
}

/** How many of some codes lie below each province and prefecture. */
function unitCounts(codes: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) {
    for (const above of [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]) {
      if (above !== code) counts.set(above, (counts.get(above) ?? 0) + 1);
    }
  }
  return counts;
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

const noUnit = { status: null, extent: null };

type LetterMeaning = Pick<Place, 'status' | 'extent'>;

/** What each letter of the statuses says; capitals are units that are served in part. */
const statusOfLetter: ReadonlyMap<string, LetterMeaning> = new Map(
  statuses.flatMap((status): [string, LetterMeaning][] => {
    const { letter } = statusTable[status];
    if (!isServed(status)) return [[letter, { status, extent: null }]];
    return [
      [letter, { status, extent: 'whole' }],
      [letter.toUpperCase(), { status, extent: 'part' }],
    ];
  }),
);

function urlOf(base: string, letter: string, place: Pick<Place, 'parent' | 'path' | 'served'>): string {
  const root = base.replace(/\/$/, '');
  if (letter === emptyLetter) return `${root}/coverage/`;
  if (letter === hubLetter || place.served) return root + place.path;
  const above = place.parent?.path ?? '/';
  return `${root}${above}#${place.path.slice(above.length, -1)}`;
}

function stemOf(place: Place | undefined): string {
  return place?.name.slice(0, place.stemLength) ?? '';
}

function currentName(place: Place): PlaceName {
  const { name, stemLength, syllables } = place;
  return { name, stemLength, syllables, place, former: false };
}
