import { editDistance } from './edits.ts';

/**
 * The known word that a misspelt one is probably meant to be; undefined where none is near.
 * @example nearestWord('reponse', ['response', 'services']) // 'response'
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const plain = word.normalize('NFKC').toLowerCase();
  const limit = plain.length < 4 ? 1 : plain.length < 8 ? 2 : 3;
  const [best] = known
    .map((one) => ({ one, distance: editDistance(plain, one.toLowerCase()) }))
    .filter(({ one, distance }) => distance <= limit && distance < one.length / 2)
    .toSorted((a, b) => a.distance - b.distance);
  return best?.one;
}
