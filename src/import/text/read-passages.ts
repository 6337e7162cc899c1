import type { Resolution, Resolver } from '../../domain/places/resolution.ts';
import { isAccepted, namesNothing, namesPlace } from '../../domain/places/resolution.ts';
import { withWordsBelow } from '../denials/below.ts';
import { withWordsBeside } from '../denials/beside.ts';
import type { FoundPlace, Meaning, ReadPlace } from '../found-place.ts';
import type { Heading } from './headings.ts';
import type { Passage, Source } from './passage.ts';
import { createLocator } from './passage.ts';
import type { FoundSpan, OpenHeading } from './read-passage.ts';
import { readPassage } from './read-passage.ts';
import type { Resolve } from '../found-place.ts';
import { withReductions } from './reductions.ts';
import { marksOf } from '../denials/signs-beside.ts';
import { trimmed } from './split-passage.ts';

/** Reads passages into places, in their order. Text without a place is kept, a passage a piece, with `none`. */
export function readPassages(
  resolver: Resolver,
  passages: readonly Passage[],
  meaning: Meaning = 'served',
): readonly FoundPlace[] {
  const resolve = remembering(resolver.resolve);
  const used = new Set<Heading>();
  const vague = new Map<number, string>();
  const marks = marksOf(passages.map(({ text }) => text));
  let open: OpenHeading | undefined;
  const lines = passages.map((passage, index) => {
    const { text } = passage;
    if (passage.isAside || passage.isColumn) return { passage, text, found: asideOf(resolve, passage) };
    const one = readPassage(resolve, passage, open);
    open = one.open;
    for (const heading of one.used) used.add(heading);
    if (one.vague !== undefined) vague.set(index, one.vague);
    return { passage, text, found: withWordsBeside(text, one.found, marks) };
  });
  const places = withWordsBelow(lines, used).flatMap(({ passage, found }, index) =>
    toPlaces(passage, found, used).map((place) => meantAs(meaning, { ...place, passage: index })),
  );
  return withRepeats(withReductions(places, vague));
}

// Where no place is looked for, a clear one is told, and words are not.
function asideOf(resolve: Resolve, { text, isColumn }: Passage): readonly FoundSpan[] {
  const none: Resolution = { raw: text, outcome: 'none', candidates: [] };
  const resolution = isColumn ? none : resolve(text);
  const isClear = isAccepted(resolution) || resolution.outcome === 'several' || isCounty(resolution);
  return trimmed(text, { from: 0, end: text.length }).map((span) => ({
    ...span,
    resolution: isClear ? resolution : none,
  }));
}

function isCounty({ raw, outcome }: Resolution): boolean {
  return outcome === 'ambiguous' && /[县区市旗]$/.test(raw.trim());
}

// A passage that says nothing of places is listed as one.
function toPlaces(
  passage: Passage,
  found: readonly FoundSpan[],
  used: ReadonlySet<Heading>,
): readonly Omit<ReadPlace, 'passage'>[] {
  const { text, isAside, isColumn, doubt } = passage;
  const isParent = ({ heading }: FoundSpan) => heading?.within !== undefined && used.has(heading);
  const isEmpty = (one: FoundSpan) => namesNothing(one.resolution) && !isParent(one);
  const locate = createLocator(passage);
  const isProse = found.length > 1 && found.every(isEmpty);
  const places = isProse || (found.length === 0 && text.trim() !== '') ? wholeOf(text) : found;
  return places.map((one) => {
    const { from, end, resolution, deniedBy, lessBy, isException } = one;
    const doubtBy = one.doubtBy ?? doubt;
    const [raw, source] = [text.slice(from, end), locate(from, end)];
    if (isParent(one)) {
      return { raw, source, resolution: { raw, outcome: 'none', candidates: [] }, isHeading: true };
    }
    return {
      raw,
      source,
      resolution,
      ...(isAside && { isAside }),
      ...(isColumn && { isColumn }),
      ...(deniedBy !== undefined && namesPlace(resolution) && { deniedBy }),
      ...(lessBy !== undefined && { lessBy }),
      ...(doubtBy !== undefined && deniedBy === undefined && namesPlace(resolution) && { doubtBy }),
      ...(isException && { isException }),
    };
  });
}

function wholeOf(text: string): readonly FoundSpan[] {
  return trimmed(text, { from: 0, end: text.length }).map((span) => ({
    ...span,
    resolution: { raw: text, outcome: 'none', candidates: [] },
  }));
}

// In a list of what is not served, 不上门 says what the list says; 除外 still takes something out.
function meantAs(meaning: Meaning, place: ReadPlace): ReadPlace {
  if (meaning === 'served' || place.isException) return place;
  const { deniedBy: _deniedBy, ...rest } = place;
  return rest;
}

function withRepeats(places: readonly FoundPlace[]): readonly FoundPlace[] {
  const firsts = new Map<string, Source>();
  return places.map((place) => {
    const { adcode, township = adcode } = place.resolution;
    if (!isKept(place) || township === undefined) return place;
    const first = firsts.get(township);
    if (first) return { ...place, repeatOf: first };
    firsts.set(township, place.source);
    return place;
  });
}

/** Whether a place is clear and meant: it may go into a list. */
export function isKept({ resolution, deniedBy, lessBy, doubtBy, isAside }: FoundPlace): boolean {
  const isOpen = deniedBy !== undefined || lessBy !== undefined || doubtBy !== undefined;
  return isAccepted(resolution) && !isOpen && isAside !== true;
}

function remembering(resolve: Resolve): Resolve {
  const known = new Map<string, Resolution>();
  return (text) => {
    const resolution = known.get(text) ?? resolve(text);
    known.set(text, resolution);
    return resolution;
  };
}
