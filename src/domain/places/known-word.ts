/**
 * The known word that a misspelt one is probably meant to be; nothing where none is near.
 * @example nearest('reponse', ['response', 'services']) // 'response'
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const plain = word.normalize('NFKC').toLowerCase();
  const limit = plain.length < 4 ? 1 : plain.length < 8 ? 2 : 3;
  const [best] = known
    .map((one) => ({ one, cost: cost(plain, one.toLowerCase()) }))
    .filter((candidate) => candidate.cost <= limit && candidate.cost < candidate.one.length / 2)
    .toSorted((a, b) => a.cost - b.cost);
  return best?.one;
}

// Characters to change, add, drop or swap with their neighbour.
function cost(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (before[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
