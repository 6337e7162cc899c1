/**
 * Compares two texts by their code points, the same on every system; for `sort`.
 * @example ['b', 'a'].sort(byText) // ['a', 'b']
 */
export function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
