import type { SyllablesOf } from '../../domain/spelling/sounds.ts';
import { findByCode } from './finders/find-by-code.ts';
import { findByEdit, findByEditBelow, findWholeByEdit } from './finders/find-by-edit.ts';
import { findByName } from './finders/find-by-name.ts';
import { findByPart } from './finders/find-by-part.ts';
import { findBySound, findSoundInside } from './finders/find-by-sound.ts';
import { findByStart } from './finders/find-by-start.ts';
import { findInside } from './finders/find-inside.ts';
import { rankHits } from './hits.ts';
import type { Hit } from './hits.ts';
import { createLexicon } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { isEverydayWord } from './not-places.ts';
import { toPlaceMatch } from './place-match.ts';
import type { PlaceMatch } from './place-match.ts';
import { once } from '../../domain/once.ts';
import type { PlaceIndexFile } from '../place-index/place-index-file.ts';
import { readPlaces } from '../place-index/places.ts';
import { readQuery } from './query.ts';
import type { Query } from './query.ts';
import { createSyllableReader } from './syllable-reader.ts';
import { findTownships, withTownships } from '../townships/find-townships.ts';
import { findZones } from './finders/find-zones.ts';
import type { TownshipShard } from '../townships/township-index.ts';
import { createTownshipLexicons } from '../townships/township-lexicon.ts';
import { townshipKeysFor } from '../townships/township-query.ts';

/** What a query means. */
export interface Found {
  /** How many places answer. */
  readonly total: number;
  /** The best of them, best first. */
  readonly results: readonly PlaceMatch[];
  /** What of the query does not belong to the first place; all of it where there is none. */
  readonly rest: string;
}

export interface PlaceMatcher {
  /**
   * The places that a query means; none where it means no place.
   * @param limit how many at most
   * @param townships the files that `townshipShardsOf` asks for, once they are here: their townships are ranked
   * among the places, `township` being set and the rest telling of the county
   * @example match('漳浦县保险柜开锁').results[0]?.adcode // '350623'
   */
  match: (query: string, limit?: number, townships?: readonly TownshipShard[]) => Found;
  /**
   * Keys of the township files that a query needs (`townshipShardUrl` has their addresses); none where the
   * places answer it alone, and one at most where it begins with a Chinese character.
   * @example townshipShardsOf('定安龙河') // ['liang']
   */
  townshipShardsOf: (query: string) => readonly string[];
}

/** A matcher over a place index; lookups are made on first use. */
export function createMatcher(index: PlaceIndexFile): PlaceMatcher {
  const places = readPlaces(index);
  const lexicon = createLexicon(places);
  const read = createSyllableReader(places);
  const zones = once(() => createLexicon({ ...places, names: places.zones }, lexicon));
  const townshipsOf = createTownshipLexicons(lexicon);
  const findPlaces = rememberLast((query: Query, limit: number) => {
    const queries = query.text === '' ? [] : spellings(query);
    const hits = queries.flatMap((spelling) => findHits(spelling, lexicon, read, limit));
    const inZones = findZones(query, zones(), lexicon, hits);
    return inZones.length > 0 ? inZones : hits;
  });
  return {
    match(raw, limit = 10, shards = []) {
      const query = readQuery(raw, places.simplified);
      const found = findPlaces(query, limit);
      const keys = shards.length > 0 ? townshipKeysFor(query, found, lexicon) : [];
      const townships = shards
        .filter(({ key }) => keys.includes(key))
        .flatMap((shard) => findTownships(query, townshipsOf(shard), { lexicon, read, hits: found }));
      const hits = rankHits(withTownships(found, townships));
      const results = hits.slice(0, limit).map((hit) => toPlaceMatch(hit, query));
      return { total: hits.length, results, rest: hits[0]?.rest ?? raw.trim() };
    },
    townshipShardsOf(raw) {
      const query = readQuery(raw, places.simplified);
      return townshipKeysFor(query, findPlaces(query, 10), lexicon);
    },
  };
}

/** Keeps the last answer: a query is asked for its places first, then for the township files that it needs. */
function rememberLast(
  find: (query: Query, limit: number) => readonly Hit[],
): (query: Query, limit: number) => readonly Hit[] {
  let last: { readonly key: string; readonly hits: readonly Hit[] } | undefined;
  return (query, limit) => {
    const key = `${limit} ${query.words.join(' ')}`;
    if (last?.key !== key) last = { key, hits: find(query, limit) };
    return last.hits;
  };
}

/** Passports write ü as yu: lyu may be lü. */
function spellings(query: Query): readonly Query[] {
  const text = query.text.replace(/([ln])yu/g, '$1v');
  return text === query.text ? [query] : [query, { ...query, text, breaks: [] }];
}

/** Repairs are looked for only where what stands in the query itself leaves room or gives nothing. */
function findHits(query: Query, lexicon: Lexicon, read: SyllablesOf, limit: number): readonly Hit[] {
  const byCode = findByCode(query, lexicon);
  if (byCode.length > 0) return byCode;
  const exact = [...findByName(query, lexicon), ...findByStart(query, lexicon)];
  if (isEverydayWord(query.text)) return exact.filter(({ kind }) => kind !== 'spelled');
  if (exact.length >= limit) return exact;
  if (exact.length > 0) return [...exact, ...findAlike(query, lexicon, read, exact)];
  return firstFound([
    () => withEdits(query, lexicon, findBySound(query, lexicon, read)),
    () => findWholeByEdit(query, lexicon),
    () => findInside(query, lexicon),
    () => findByPart(query, lexicon),
    () => findByEdit(query, lexicon),
    () => findSoundInside(query, lexicon, read),
  ]);
}

/** What sounds the same, and behind it what is one character away. */
function withEdits(query: Query, lexicon: Lexicon, sounding: readonly Hit[]): readonly Hit[] {
  const below = findByEditBelow(query.text, lexicon);
  return sounding.length > 0 ? [...sounding, ...below, ...findWholeByEdit(query, lexicon)] : below;
}

/**
 * What sounds like a query that is itself a name: 铜仁 beside 同仁, 陆良 beside 吕梁. Letters that only fit syllables
 * cut short, as dulu fits 多伦, may as well be a slip in julu.
 */
function findAlike(query: Query, lexicon: Lexicon, read: SyllablesOf, exact: readonly Hit[]): readonly Hit[] {
  if (query.hasHan) return findBySound(query, lexicon, read).filter(({ name }) => !name.former);
  const isCutShort = exact.every(({ kind }) => kind === 'spelled');
  return findByEdit(query, lexicon).filter(({ name, cost }) => (isCutShort || cost === 0) && !name.former);
}

function firstFound(finders: readonly (() => readonly Hit[])[]): readonly Hit[] {
  for (const find of finders) {
    const hits = find();
    if (hits.length > 0) return hits;
  }
  return [];
}
