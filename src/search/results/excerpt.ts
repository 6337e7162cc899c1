import type { Range } from '../matcher/place-match.ts';

/** A stretch of a text, and where in it the words stand. */
export interface Excerpt {
  readonly text: string;
  readonly ranges: readonly Range[];
}

const length = 90;
const before = 16;

/**
 * The stretch of a text that has the most different words, the first of these.
 * @param words in lower case
 */
export function excerptOf(text: string, words: readonly string[]): Excerpt {
  const lower = text.toLowerCase();
  const spots = words.flatMap((word) => spotsOf(lower, word)).sort((a, b) => a[0] - b[0]);
  const [best] = spots
    .map(([start]) => ({ start, count: countFrom(lower, start, words) }))
    .sort((a, b) => b.count - a.count || a.start - b.start);
  const from = startOf(text, Math.max(0, Math.min((best?.start ?? 0) - before, text.length - length)));
  const to = Math.min(text.length, from + length);
  const head = from > 0 ? '…' : '';
  const inside = disjoint(spots.filter(([start, end]) => start >= from && end <= to));
  return {
    text: head + text.slice(from, to) + (to < text.length ? '…' : ''),
    ranges: inside.map(([start, end]): Range => [start - from + head.length, end - from + head.length]),
  };
}

/** Behind punctuation, where there is some. */
function startOf(text: string, from: number): number {
  const skipped = from === 0 ? undefined : /^[\p{P}\s]+/u.exec(text.slice(from));
  return from + (skipped?.[0].length ?? 0);
}

function spotsOf(text: string, word: string): readonly Range[] {
  const spots: Range[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    spots.push([at, at + word.length]);
  }
  return spots;
}

function countFrom(text: string, start: number, words: readonly string[]): number {
  const stretch = text.slice(start, start + length - before);
  return words.filter((word) => stretch.includes(word)).length;
}

function disjoint(ranges: readonly Range[]): readonly Range[] {
  let last = 0;
  return ranges.filter(([start, end]) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}
