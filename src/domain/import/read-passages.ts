import type { Resolution, Resolver } from '../resolution.ts';
import { isAccepted } from '../resolution.ts';
import type { Heading } from './headings.ts';
import { headingAt, nests } from './headings.ts';
import type { Passage, Source } from './passage.ts';
import { createLocator } from './passage.ts';
import type { Resolve } from './read-stretch.ts';
import { readStretch } from './read-stretch.ts';
import type { Span } from './split-passage.ts';
import { splitPassage, trimmed } from './split-passage.ts';

/** A place that was found in an office's file, or a passage without one (`none`). */
export interface FoundPlace {
  readonly raw: string;
  readonly source: Source;
  readonly resolution: Resolution;
  /** Where the same place stood first. */
  readonly repeatOf?: Source;
  /** Whether it only says where the following places lie: 漳州市: */
  readonly isHeading?: boolean;
  /** The heading above it that says it is not served: 不上门地区 */
  readonly deniedBy?: string;
}

/** Reads passages into places, in their order. Text without a place is kept, a passage a piece, with `none`. */
export function readPassages(resolver: Resolver, passages: readonly Passage[]): readonly FoundPlace[] {
  const resolve = remembering(resolver.resolve);
  const used = new Set<Heading>();
  let open: Heading | undefined;
  const read = passages.map((passage) => {
    const one = readPassage(resolve, passage, open);
    open = one.open;
    for (const heading of one.used) used.add(heading);
    return { passage, found: one.found };
  });
  return withRepeats(read.flatMap(({ passage, found }) => toFound(passage, found, used)));
}

interface Found extends Span {
  readonly resolution: Resolution;
  readonly heading?: Heading;
  readonly deniedBy?: string | undefined;
}

interface ReadPassage {
  readonly found: readonly Found[];
  /** Headings under which places stand; one without any is a place for itself. */
  readonly used: readonly Heading[];
  /** The heading under which the next passage stands. */
  readonly open: Heading | undefined;
}

function readPassage(resolve: Resolve, passage: Passage, above: Heading | undefined): ReadPassage {
  const { text } = passage;
  if (passage.isAside) return { found: asideOf(text), used: [], open: undefined };
  const found: Found[] = [];
  const used: Heading[] = [];
  let heading = text.trim() === '' ? undefined : above;
  let isLast = heading !== undefined;
  let isInBracket = false;
  const read = (span: Span): void => {
    const next = headingAt(resolve, text, span);
    if (next) {
      const outer = heading && nests(resolve, heading, next) ? heading : undefined;
      if (outer) used.push(outer);
      heading = outer ? { ...next, within: `${outer.within ?? ''}${next.within ?? ''}` } : next;
      isLast = true;
      isInBracket ||= next.isBracket;
      if (next.resolution.outcome === 'several') found.push(...readStretch(resolve, text, next, {}));
      else found.push({ from: next.from, end: next.end, resolution: next.resolution, heading });
      if (next.rest) read(next.rest);
      return;
    }
    const closing = isInBracket ? /[)）]/.exec(text.slice(span.from, span.end)) : undefined;
    const end = closing ? span.from + closing.index : span.end;
    const deniedBy = heading?.isDenial ? heading.resolution.raw : undefined;
    const context = { columns: passage.within, heading: heading?.within };
    for (const inner of trimmed(text, { from: span.from, end })) {
      const places = readStretch(resolve, text, inner, context);
      if (heading && places.some(({ resolution }) => resolution.outcome !== 'none')) used.push(heading);
      found.push(...places.map((place) => ({ ...place, deniedBy })));
      isLast = above !== undefined && heading === above;
    }
    if (!closing) return;
    isInBracket = false;
    heading = undefined;
    for (const rest of trimmed(text, { from: end + 1, end: span.end })) read(rest);
  };
  splitPassage(text).forEach(read);
  return { found, used, open: isLast ? heading : undefined };
}

function asideOf(text: string): readonly Found[] {
  return trimmed(text, { from: 0, end: text.length }).map((span) => ({
    ...span,
    resolution: { raw: text, outcome: 'none', candidates: [] },
  }));
}

// A passage that says nothing of places is listed as one.
function toFound(
  passage: Passage,
  found: readonly Found[],
  used: ReadonlySet<Heading>,
): readonly FoundPlace[] {
  const { text } = passage;
  const isParent = ({ heading }: Found) => heading?.within !== undefined && used.has(heading);
  const isEmpty = (one: Found) => one.resolution.outcome === 'none' && !isParent(one);
  const locate = createLocator(passage);
  const places = found.length > 1 && found.every(isEmpty) ? asideOf(text) : found;
  return places.map((one) => {
    const { from, end, resolution } = one;
    const raw = text.slice(from, end);
    const source = locate(from, end);
    const denied = one.deniedBy !== undefined && resolution.outcome !== 'none' && { deniedBy: one.deniedBy };
    if (!isParent(one)) return { raw, source, resolution, ...denied };
    return { raw, source, resolution: { raw, outcome: 'none', candidates: [] }, isHeading: true };
  });
}

/** The places as they stand for a list of what is not served: a heading that says so denies nothing there. */
export function withoutDenials(places: readonly FoundPlace[]): readonly FoundPlace[] {
  return places.map(({ deniedBy: _deniedBy, ...place }) => place);
}

function withRepeats(places: readonly FoundPlace[]): readonly FoundPlace[] {
  const firsts = new Map<string, Source>();
  return places.map((place) => {
    const { adcode, township = adcode } = place.resolution;
    if (!isAccepted(place.resolution) || place.deniedBy !== undefined || township === undefined) return place;
    const first = firsts.get(township);
    if (first) return { ...place, repeatOf: first };
    firsts.set(township, place.source);
    return place;
  });
}

function remembering(resolve: Resolve): Resolve {
  const known = new Map<string, Resolution>();
  return (text) => {
    const resolution = known.get(text) ?? resolve(text);
    known.set(text, resolution);
    return resolution;
  };
}
