import { namesPlace } from '../../domain/places/resolution.ts';
import type { Denial } from './denials.ts';
import { findDenials } from './denials.ts';
import { isHarmless } from '../text/remarks.ts';
import type { Resolve } from '../found-place.ts';
import type { Span } from '../text/split-passage.ts';
import { EXCEPTION, splitPassage, trimmed } from '../text/split-passage.ts';

/** A part of a stretch, and what denies it. */
export interface Piece extends Span {
  readonly denial: Denial | undefined;
}

/** What a text denies. */
export interface DeniedText {
  /** Cuts a stretch where a denial begins or ends; the words of a denial are left out. */
  readonly cut: (span: Span) => readonly Piece[];
  /** What takes something out, but names no place: 不含海岛. */
  readonly vague: string | undefined;
}

const BRACKET = new RegExp(EXCEPTION.source, 'gu');
/** Alone it names no place, but it is denied with what it is joined to: 漳浦县（绥安镇、古雷镇不去） */
const TOWNSHIP = /\p{Script=Han}(?:镇|乡|街道)$/u;
/** 取消名单 takes no place out, though 名单 is like one. */
const LIST_WORDS =
  /^(?:的|了)?(?:地方|地区|区域|区县|县市|市县|县区|范围|名单|清单|城市|网点|服务|上门|区|点)+(?:如下|有|为)?$/u;
const PLAIN = 0;
const WORDS = 1;
const FIRST = 2;

/** Finds the places that a text denies. What a bracket takes out, as in 三明市(除沙县区), is read with its place. */
export function deniedIn(resolve: Resolve, text: string): DeniedText {
  const all = findDenials(text);
  if (all.length === 0) return { cut: (span) => [{ ...span, denial: undefined }], vague: undefined };
  const isInBracket = new Uint8Array(text.length);
  for (const { index, 0: bracket } of text.matchAll(BRACKET))
    isInBracket.fill(1, index, index + bracket.length);
  const found = all.filter(({ inner }) => isInBracket[inner.from] !== 1);
  const meant = found.filter((denial) => namesPlaces(resolve, text, denial));
  const labels = labelsOf(text, meant);
  const vague = found.find(
    (denial) =>
      denial.isException && !meant.includes(denial) && !isHarmless(text.slice(denial.from, denial.end)),
  );
  return {
    cut: (span) => piecesOf(text, span, labels, meant),
    vague: vague && text.slice(vague.from, vague.end).trim(),
  };
}

function namesPlaces(resolve: Resolve, text: string, { inner, telling, isException }: Denial): boolean {
  const written = text.slice(inner.from, inner.end);
  const parts = splitPassage(written).map(({ from, end }) => written.slice(from, end));
  const names = (part: string | undefined) =>
    part !== undefined && !LIST_WORDS.test(part) && namesPlace(resolve(part));
  if (telling === 'first') return names(parts[0]);
  if (telling === 'last') {
    const last = parts.at(-1)?.split(/\s/).at(-1);
    return names(last) || (!isException && TOWNSHIP.test(last ?? ''));
  }
  return parts.some(names);
}

// For each character the denial that it lies in; of those that overlap, the first one counts.
function labelsOf(text: string, denials: readonly Denial[]): Int32Array {
  const labels = new Int32Array(text.length).fill(PLAIN);
  for (const [index, { from, end, inner }] of denials.entries()) {
    if (labels.subarray(inner.from, inner.end).some((label) => label >= FIRST)) continue;
    for (let at = from; at < end; at += 1) if (labels[at] === PLAIN) labels[at] = WORDS;
    labels.fill(index + FIRST, inner.from, inner.end);
  }
  return labels;
}

function piecesOf(
  text: string,
  span: Span,
  labels: Int32Array,
  denials: readonly Denial[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let from = span.from; from < span.end;) {
    const label = labels[from] ?? PLAIN;
    let end = from + 1;
    while (end < span.end && labels[end] === label) end += 1;
    if (label !== WORDS) {
      const denial = label === PLAIN ? undefined : denials[label - FIRST];
      pieces.push(...trimmed(text, { from, end }).map((part) => ({ ...part, denial })));
    }
    from = end;
  }
  return pieces;
}
