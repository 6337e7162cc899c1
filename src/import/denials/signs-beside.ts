import { hasTick, isUnticked } from './check-boxes.ts';
import { signBeside, signsAgainst } from './mark-legends.ts';
import type { Span } from '../text/split-passage.ts';

/** What the signs of a whole file mean. */
export interface FileMarks {
  /** Whether it ticks boxes, so that an empty one says no. */
  readonly hasTicks: boolean;
  /** The signs that its legend speaks against: 标★的不上门. */
  readonly against: ReadonlySet<string>;
}

const EMPTY_ANSWER = /[-—–―－]\s*(?:$|[、,，;；|)）])|\s[/／]\s*(?:$|[、,，;；|])/u;

/** Finds out what the signs of a file mean. */
export function marksOf(lines: readonly string[]): FileMarks {
  return { hasTicks: lines.some(hasTick), against: signsAgainst(lines) };
}

/**
 * The sign at a place that leaves it open: a question mark, an empty box, the dash of an empty answer.
 * @param next where the next stretch begins
 * @example signAgainst('霞浦县？', { from: 0, end: 3 }, 4, marksOf([])) // '？'
 */
export function signAgainst(
  text: string,
  span: Span,
  next: number,
  { hasTicks, against }: FileMarks,
): string | undefined {
  const written = text.slice(span.from, span.end);
  const signs = (/[^\p{L}\p{N}]*$/u.exec(written)?.[0] ?? '') + text.slice(span.end, next);
  const [beside = ''] = /^[^\p{L}\p{N}]*/u.exec(signs) ?? [];
  if (/[?？]/u.test(beside)) return '？';
  if (isUnticked(text, span, hasTicks)) return '□';
  const isLast = beside.length === signs.length && next === text.length;
  if (EMPTY_ANSWER.test(isLast ? beside : `${beside}.`)) return beside.trim();
  const name = /[\p{L}\p{N}]/u.exec(written)?.index ?? 0;
  const [before = ''] =
    /[^\p{L}\p{N}\s、,，;；]*\s?$/u.exec(text.slice(Math.max(0, span.from - 4), span.from + name)) ?? [];
  const [behind = ''] = /^[^\p{L}\p{N}\s、,，;；]+/u.exec(beside) ?? [];
  return signBeside(before + behind, against);
}
