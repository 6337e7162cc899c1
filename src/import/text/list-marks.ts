import type { Span } from './split-passage.ts';

const NUMBERS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['bracketed', /^[(（]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z])\s*[)）]/i],
  ['chinese', /^第?[一二三四五六七八九十]{1,3}\s*[、.．:：]/],
  ['digit', /^\d{1,2}\s*[.、．)）](?!\d)/],
  ['letter', /^[a-z]\s*[.、．)）]/i],
];
const BULLET =
  /^(?:[-–—*●•·◆◇■□▪○▶►➤→★☆✓✔√>①-⑳☐☑☒]|[[［][xv√✓✔\s]?[\]］]|#(?=[#\s])|(?![❌✖❎🚫⛔])\p{Extended_Pictographic}|\uFE0F|\s(?=[[［☐☑☒□]))+/iu;

/**
 * What kind of list mark a text begins with: `chinese` for 一、 and so on; undefined where it has no number.
 * @example listNumberKind('2. 泉州市') // 'digit'
 */
export function listNumberKind(text: string): string | undefined {
  return NUMBERS.find(([, pattern]) => pattern.test(text.trimStart()))?.[0];
}

/**
 * A stretch without the list marks and bullets at its start. Crosses stay: they deny what follows.
 * @example withoutMarks('(1) 安溪县', { from: 0, end: 7 }) // { from: 4, end: 7 }
 */
export function withoutMarks(text: string, { from, end }: Span): Span {
  const written = text.slice(from, end);
  const mark = [BULLET, ...NUMBERS.map(([, pattern]) => pattern)]
    .map((pattern) => pattern.exec(written)?.[0] ?? '')
    .find((found) => found !== '');
  if (mark === undefined) return { from, end };
  const start = from + mark.length;
  const spaces = text.slice(start, end).length - text.slice(start, end).trimStart().length;
  return start + spaces >= end ? { from, end } : withoutMarks(text, { from: start + spaces, end });
}
