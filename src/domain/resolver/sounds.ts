import type { Division } from '../gazetteer.ts';

const TONES = /[\u0300-\u036f]/g;

/**
 * Tells whether two names sound the same but for tones, by the readings that their characters have in
 * the names of divisions.
 * @example createSounds(divisions)('漳埔县', '漳浦县') // true, as in 黄埔区
 */
export function createSounds(divisions: readonly Division[]): (a: string, b: string) => boolean {
  const syllables = new Map<string, Set<string>>();
  for (const { name, reading } of divisions) {
    const spoken = reading.normalize('NFD').replace(TONES, '').split(' ');
    [...name].forEach((character, at) => addTo(syllables, character, spoken[at] ?? ''));
  }
  const isAlike = (a: string, b: string) => a === b || shareOne(syllables.get(a), syllables.get(b));
  return (a, b) => a.length === b.length && [...a].every((character, at) => isAlike(character, b.charAt(at)));
}

function shareOne(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  return a !== undefined && b !== undefined && !a.isDisjointFrom(b);
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}
