/**
 * The date in Asia/Shanghai.
 * @param now milliseconds since 1970
 * @example dateInShanghai(Date.UTC(2026, 10, 14, 16)) // '2026-11-15'
 */
export function dateInShanghai(now: number): string {
  return new Date(now + 8 * 3_600_000).toISOString().slice(0, 10);
}
