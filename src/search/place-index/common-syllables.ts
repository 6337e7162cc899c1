import type { Division } from '../../domain/places/gazetteer.ts';
import { plainSyllables } from '../../domain/spelling/syllables.ts';

/**
 * The syllable that most names give each of their characters, in the order of first use.
 * @example commonSyllables(divisions).get('浦') // 'pu'
 */
export function commonSyllables(divisions: readonly Division[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { name, reading } of divisions) {
    const syllables = plainSyllables(reading);
    [...name].forEach((character, i) => count(counts, character, syllables[i] ?? ''));
  }
  return new Map([...counts].map(([character, readings]) => [character, commonest(readings)]));
}

function count(counts: Map<string, Map<string, number>>, character: string, syllable: string): void {
  const readings = counts.get(character) ?? new Map<string, number>();
  readings.set(syllable, (readings.get(syllable) ?? 0) + 1);
  counts.set(character, readings);
}

function commonest(readings: ReadonlyMap<string, number>): string {
  const [first] = [...readings].toSorted((a, b) => b[1] - a[1]);
  return first?.[0] ?? '';
}
