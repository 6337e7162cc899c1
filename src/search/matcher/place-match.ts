import type { Status } from '../../domain/coverage/status.ts';
import type { Hit, MatchKind } from './hits.ts';
import { ancestorsOf } from './lexicon.ts';
import type { PlaceName } from '../place-index/place.ts';
import type { Query } from './query.ts';
import { spelledLengths } from '../../domain/spelling/spelled-lengths.ts';

/** Offsets of a stretch of a text: the first, and the one after the last. */
export type Range = readonly [start: number, end: number];

/** One answer of the place search. */
export interface PlaceMatch {
  readonly adcode: string;
  readonly name: string;
  /** Full names, widest first. */
  readonly parents: readonly string[];
  /** Null for a division that is no unit. */
  readonly status: Status | null;
  /** Null where it is not served or no unit. */
  readonly extent: 'whole' | 'part' | null;
  /** Name of the township that was found; the rest tells of its county. */
  readonly township: string | null;
  /** Whether that township itself is served; null where none was found. */
  readonly townshipServed: boolean | null;
  /** Name of the development zone through which it was found. */
  readonly zone: string | null;
  /** The old name through which it was found. */
  readonly formerly: string | null;
  readonly matched: MatchKind;
  /** Path with base. */
  readonly url: string;
  /** What to highlight in the name; in the township, the zone or the old name where there is one. */
  readonly ranges: readonly Range[];
  /** The reading and what to highlight in it, where letters were typed. */
  readonly reading: { readonly text: string; readonly ranges: readonly Range[] } | null;
}

/** A hit as an answer to a query. */
export function toPlaceMatch({ name, kind }: Hit, query: Query): PlaceMatch {
  const { within, served, status, extent, url } = name.place;
  const place = within?.county ?? name.place;
  const township = within?.kind === 'township' ? name.name : null;
  const lengths = spelledTail(query.text, name);
  return {
    adcode: place.adcode,
    name: place.name,
    parents: ancestorsOf(place)
      .map((parent) => parent.name)
      .reverse(),
    status,
    extent,
    township,
    townshipServed: township === null ? null : served,
    zone: within?.kind === 'zone' ? name.name : null,
    formerly: name.former && !name.alias ? name.name : null,
    matched: kind,
    url,
    ranges: kind === 'code' || name.alias ? [] : rangesIn(name.name, query.text, lengths),
    reading: query.hasLatin && !name.alias ? readingOf(name, lengths) : null,
  };
}

/** The spelling of a name at the end of a text: what stands before it are its parents. */
function spelledTail(text: string, name: PlaceName): readonly number[] {
  for (let start = 0; start < text.length; start += 1) {
    const lengths = spelledLengths(text.slice(start), name);
    if (lengths) return lengths;
  }
  return [];
}

function rangesIn(name: string, text: string, lengths: readonly number[]): readonly Range[] {
  if (lengths.length > 0) return [[0, lengths.length]];
  const starts = [...name].map((_, start) => start);
  const longest = starts
    .map((start): Range => [start, start + sharedLength(name.slice(start), text)])
    .reduce((best, range) => (range[1] - range[0] > best[1] - best[0] ? range : best), [0, 0]);
  return longest[1] > longest[0] ? [longest] : [];
}

/** How much of the beginning of a name stands somewhere in a text. */
function sharedLength(name: string, text: string): number {
  let length = name.length;
  while (length > 0 && !text.includes(name.slice(0, length))) length -= 1;
  return length;
}

function readingOf(name: PlaceName, lengths: readonly number[]): PlaceMatch['reading'] {
  const shown = name.syllables.slice(0, Math.max(lengths.length, name.stemLength));
  let offset = 0;
  const ranges = shown.flatMap((syllable, i): Range[] => {
    const start = offset;
    offset += syllable.length;
    const length = Math.min(lengths[i] ?? 0, syllable.length);
    return length > 0 ? [[start, start + length]] : [];
  });
  return { text: shown.join(''), ranges: joined(ranges) };
}

function joined(ranges: readonly Range[]): readonly Range[] {
  return ranges.reduce<readonly Range[]>((all, [start, end]) => {
    const last = all.at(-1);
    return last?.[1] === start ? [...all.slice(0, -1), [last[0], end]] : [...all, [start, end]];
  }, []);
}
