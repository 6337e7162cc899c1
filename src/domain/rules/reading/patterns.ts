/**
 * One of several words.
 * @example either('师傅', '技师') // '(?:师傅|技师)'
 */
export function either(...words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}

/** Up to so many characters of the same clause. */
export function upTo(count: number): string {
  return `[^，。]{0,${String(count)}}`;
}

/** A pattern of parts that follow each other. */
export function pattern(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join(''), 'u');
}
