import type { Resolution } from '../../domain/places/resolution.ts';
import { isAccepted, namesNothing, namesPlace } from '../../domain/places/resolution.ts';
import type { Piece } from '../denials/denied-pieces.ts';
import { deniedIn } from '../denials/denied-pieces.ts';
import type { Heading } from './headings.ts';
import { holds, liesIn, mayBeMeant, wideName } from './heading-scope.ts';
import { announcementIn, headingAt, isWords, loneHeading, nests } from './headings.ts';
import { listNumberKind, withoutMarks } from './list-marks.ts';
import type { Passage } from './passage.ts';
import type { ReadSpan } from './read-stretch.ts';
import type { Resolve } from '../found-place.ts';
import { readStretch } from './read-stretch.ts';
import type { Span } from './split-passage.ts';
import { splitPassage, trimmed } from './split-passage.ts';

/** 以下地区暂停服务：霞浦县 holds for the next lines too. */
const BELOW = /以下|下列|如下|下述/;

/** A closing bracket is read: it ends a heading. */
const ONLY_SIGNS = /^(?:(?![)）])[\p{P}\s])+$/u;

/** A stretch of a passage, read. */
export interface FoundSpan extends Span {
  readonly resolution: Resolution;
  readonly heading?: Heading | undefined;
  /** What says that it is not served. */
  readonly deniedBy?: string | undefined;
  /** What leaves open whether it is served. */
  readonly doubtBy?: string | undefined;
  /** What a bracket behind it takes out of it. */
  readonly lessBy?: string;
  /** Whether it is taken out of what stands beside it. */
  readonly isException?: boolean;
}

/** What of a heading holds for the next passage. */
export interface OpenHeading {
  readonly heading: Heading;
  /** The kind of its list number: the next one of that kind begins something else. */
  readonly number: string | undefined;
  /** Whether its line goes on in the next one, and only there. */
  readonly isWrapped?: boolean;
}

export interface ReadPassage {
  readonly found: readonly FoundSpan[];
  /** Headings under which places stand; one without any is a place for itself. */
  readonly used: readonly Heading[];
  readonly open: OpenHeading | undefined;
  /** What takes something out of a place of this passage, but names no place. */
  readonly vague: string | undefined;
}

/** Reads a line or a cell, under the heading that is still open. */
export function readPassage(resolve: Resolve, passage: Passage, above: OpenHeading | undefined): ReadPassage {
  const { text } = passage;
  if (text.trim() === '') {
    const open = above?.heading.objection ? above : undefined;
    return { found: [], used: [], open, vague: undefined };
  }
  const number = listNumberKind(text);
  const isNext = number !== undefined && above?.number === number;
  const outer = isNext ? undefined : above?.heading;
  const { cut, vague } = deniedIn(resolve, text);
  const pieces = splitPassage(text)
    .flatMap((span) => cut(withoutMarks(text, span)))
    .map((piece) => (piece.denial ? piece : { ...piece, ...withoutMarks(text, piece) }))
    .filter(({ from, end }) => !ONLY_SIGNS.test(text.slice(from, end)));
  const reader = createReader(resolve, passage, outer);
  for (const piece of pieces) reader.read(piece);
  const { found, used, heading } = reader.result();
  const [only] = pieces;
  const [first] = found;
  if (pieces.length === 1 && only && first && !only.denial && !first.heading) {
    const line = lineHeading(resolve, text, only, found);
    const nested = line && outer && nests(resolve, outer, line);
    const within = nested ? `${outer.within ?? ''}${line.within ?? ''}` : line?.within;
    if (line) {
      const next = { ...line, within, objection: line.objection ?? inherited(outer, line) };
      const parents = nested ? [outer] : [];
      return { found: [{ ...first, heading: next }], used: parents, open: { heading: next, number }, vague };
    }
  }
  if (!heading) return { found, used, open: undefined, vague };
  const isWrapped = goesOn(text) && (heading !== outer || above?.isWrapped === true);
  if (above?.isWrapped && heading === outer && !isWrapped) return { found, used, open: undefined, vague };
  const isSame = heading === outer && above !== undefined;
  return { found, used, open: isSame ? above : { heading, number, isWrapped }, vague };
}

// A line of one stretch may be a heading without a colon.
function lineHeading(resolve: Resolve, text: string, span: Span, found: readonly FoundSpan[]) {
  if (found.some(({ resolution }) => isAccepted(resolution))) return undefined;
  const wide = loneHeading(resolve, text, span);
  return (
    wide ??
    (found.some(({ resolution }) => namesPlace(resolution) && !isWords(resolution))
      ? undefined
      : announcementIn(text, span))
  );
}

// 不上门： above 漳州市： holds for the places there too.
function inherited(outer: Heading | undefined, { within }: Heading): Heading['objection'] {
  return within === undefined ? undefined : outer?.objection;
}

function createReader(resolve: Resolve, passage: Passage, outer: Heading | undefined) {
  const { text } = passage;
  const found: FoundSpan[] = [];
  const used: Heading[] = [];
  let heading = outer;
  let isOpen = outer !== undefined;
  let isInBracket = false;
  let around: Heading | undefined;
  let lastHeading = -1;
  let wide = '';

  const readHeading = (next: Heading): void => {
    const parent = heading && nests(resolve, heading, next) ? heading : undefined;
    if (next.isBracket && !isInBracket) around = heading;
    lastHeading = found.length;
    if (parent) used.push(parent);
    const within = parent ? `${parent.within ?? ''}${next.within ?? ''}` : next.within;
    heading = { ...next, within, objection: next.objection ?? inherited(heading, next) };
    isOpen = true;
    isInBracket ||= next.isBracket;
    if (next.resolution.outcome === 'several') found.push(...readStretch(resolve, text, next, {}));
    else found.push({ from: next.from, end: next.end, resolution: next.resolution, heading });
    if (next.rest) read({ ...next.rest, denial: undefined });
  };

  // 漳浦（古雷开发区不去）: the place before the bracket is meant, less what stands in it.
  const lessen = (of: Heading, lessBy: string): void => {
    const at = found[lastHeading];
    if (at?.heading !== of || at.lessBy !== undefined) return;
    const within = around?.within;
    const [own] = readStretch(resolve, text, at, {
      columns: passage.within,
      heading: within ?? passage.above,
    });
    found[lastHeading] = { ...at, resolution: own?.resolution ?? at.resolution, lessBy };
  };

  const readPlaces = (span: Span, { denial }: Piece): void => {
    const written = text.slice(span.from, span.end);
    const within = heading && holds(resolve, heading, written) ? heading.within : undefined;
    const parent = within ?? passage.above ?? (denial ? wide : undefined);
    const context = { columns: passage.within, heading: parent };
    const places = readStretch(resolve, text, span, context);
    const isPlace = !places.every(({ resolution }) => namesNothing(resolution));
    const isDenied = denial !== undefined || passage.denial !== undefined;
    if (heading && isDenied && mayBeMeant(heading)) lessen(heading, written);
    else if (heading && isPlace && (!heading.isLone || heading.objection || liesIn(heading, places))) {
      used.push(heading);
    }
    const { isDenial, words } = heading?.objection ?? {};
    const deniedBy = denial?.words ?? (isDenial === true ? words : undefined) ?? passage.denial;
    const doubtBy = isDenial === false ? words : undefined;
    const isException = denial?.isException === true;
    const said = { deniedBy, doubtBy, ...(isException && { isException }) };
    found.push(...places.map((place) => ({ ...place, ...said })));
    wide = places.map(({ resolution }) => wideName(resolution)).findLast((name) => name !== '') ?? wide;
    const isOther = heading?.isLone === true && !heading.objection && !liesIn(heading, places);
    isOpen = outer !== undefined && heading === outer && !(isOther && places.some(isClear));
    isOpen ||= BELOW.test(heading?.objection?.words ?? '');
  };

  const read = (piece: Piece): void => {
    const next = piece.denial ? undefined : headingAt(resolve, text, piece);
    if (next) return readHeading(next);
    const closing = isInBracket ? /[)）]/.exec(text.slice(piece.from, piece.end)) : undefined;
    const end = closing ? piece.from + closing.index : piece.end;
    for (const span of trimmed(text, { from: piece.from, end })) readPlaces(span, piece);
    if (!closing) return;
    isInBracket = false;
    heading = around;
    for (const span of trimmed(text, { from: end + 1, end: piece.end })) read({ ...span, denial: undefined });
  };

  // 不上门： goes on where 宁德市： below it ends.
  const left = () => (heading?.objection && heading.objection === outer?.objection ? outer : undefined);
  return { read, result: () => ({ found, used, heading: isOpen || goesOn(text) ? heading : left() }) };
}

function isClear({ resolution }: ReadSpan): boolean {
  return isAccepted(resolution);
}

// 漳浦县、 at the end of a line.
function goesOn(text: string): boolean {
  return /[、,，]\s*$/.test(text);
}
