/** So many of a long list are told. */
const SHOWN = 3;

/**
 * The first few of a list for a message, and how many are left; a single one is not left, but told.
 * @example firstOf(['a', 'b', 'c', 'd', 'e']) // { first: ['a', 'b', 'c'], rest: 2 }
 */
export function firstOf<Item>(all: readonly Item[]): {
  readonly first: readonly Item[];
  readonly rest: number;
} {
  const shown = all.length === SHOWN + 1 ? all.length : SHOWN;
  return { first: all.slice(0, shown), rest: Math.max(all.length - shown, 0) };
}
