import { findByCode } from './find-by-code.ts';
import { findByEdit, findByEditBelow } from './find-by-edit.ts';
import { findByName } from './find-by-name.ts';
import { findByPart } from './find-by-part.ts';
import { findBySound, findSoundInside } from './find-by-sound.ts';
import { findByStart } from './find-by-start.ts';
import { findInside } from './find-inside.ts';
import { rankHits } from './hits.ts';
import type { Hit } from './hits.ts';
import { createLexicon } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { toPlaceMatch } from './place-match.ts';
import type { PlaceMatch } from './place-match.ts';
import type { PlaceIndexFile } from './place-index-file.ts';
import { readPlaces } from './places.ts';
import { readQuery } from './query.ts';
import type { Query } from './query.ts';
import { createReader } from './readings.ts';
import type { Reader } from './readings.ts';

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
   * @example match('漳浦县保险柜开锁').results[0]?.adcode // '350623'
   */
  match: (query: string, limit?: number) => Found;
}

/** A matcher over a place index; lookups are made on first use. */
export function createMatcher(index: PlaceIndexFile): PlaceMatcher {
  const places = readPlaces(index);
  const lexicon = createLexicon(places);
  const read = createReader(places);
  return {
    match(raw, limit = 10) {
      const query = readQuery(raw, places.simplified);
      const queries = query.text === '' ? [] : spellings(query);
      const found = queries.flatMap((spelling) => findHits(spelling, lexicon, read, limit));
      const hits = rankHits(found, query.hasHan);
      const results = hits.slice(0, limit).map((hit) => toPlaceMatch(hit, query));
      return { total: hits.length, results, rest: hits[0]?.rest ?? raw.trim() };
    },
  };
}

/** Passports write ü as yu: lyu may be lü. */
function spellings(query: Query): readonly Query[] {
  const text = query.text.replace(/([ln])yu/g, '$1v');
  return text === query.text ? [query] : [query, { ...query, text, breaks: [] }];
}

/** Repairs are looked for only where what stands in the query itself leaves room or gives nothing. */
function findHits(query: Query, lexicon: Lexicon, read: Reader, limit: number): readonly Hit[] {
  const byCode = findByCode(query, lexicon);
  if (byCode.length > 0) return byCode;
  const exact = [...findByName(query, lexicon), ...findByStart(query, lexicon)];
  if (exact.length >= limit) return exact;
  if (exact.length > 0) return [...exact, ...findAlike(query, lexicon, read)];
  return firstFound([
    () => [...findBySound(query, lexicon, read), ...findByEditBelow(query.text, lexicon)],
    () => findInside(query, lexicon),
    () => findByPart(query, lexicon),
    () => findByEdit(query, lexicon),
    () => findSoundInside(query, lexicon, read),
  ]);
}

/** What sounds like a query that is itself a name: 铜仁 beside 同仁, 陆良 beside 吕梁. */
function findAlike(query: Query, lexicon: Lexicon, read: Reader): readonly Hit[] {
  if (query.hasHan) return findBySound(query, lexicon, read).filter(({ name }) => !name.former);
  return findByEdit(query, lexicon).filter(({ name, cost }) => cost === 0 && !name.former);
}

function firstFound(finders: readonly (() => readonly Hit[])[]): readonly Hit[] {
  for (const find of finders) {
    const hits = find();
    if (hits.length > 0) return hits;
  }
  return [];
}
