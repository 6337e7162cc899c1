import { once } from '../../domain/once.ts';
import type { SyllablesOf } from '../../domain/spelling/sounds.ts';
import type { Places } from '../place-index/places.ts';

/**
 * Reads characters as the names of divisions read them. A character that is in no name is read like its
 * neighbours among them in the pinyin order that every browser knows.
 * @example createSyllableReader(places)('樟') // ['zhang']
 */
export function createSyllableReader(places: Places): SyllablesOf {
  const known = once(() => readingsInNames(places));
  const order = once(pinyinOrder);
  let sorted: readonly string[] | undefined;
  return (character) => {
    const readings = known().get(character);
    if (readings) return [...readings];
    const collator = /\p{Script=Han}/u.test(character) ? order() : undefined;
    if (!collator) return [];
    sorted ??= [...places.syllableOf.keys()].sort((a, b) => collator.compare(a, b));
    const at = positionIn(sorted, character, collator);
    const neighbours = [sorted[at - 1], sorted[at]].flatMap(
      (near) => places.syllableOf.get(near ?? '') ?? [],
    );
    return [...new Set(neighbours)];
  };
}

/** Made when it is needed first: it takes longer than all else that a query needs. */
function pinyinOrder(): Intl.Collator | undefined {
  const isKnown = Intl.Collator.supportedLocalesOf('zh').length > 0;
  return isKnown ? new Intl.Collator('zh-u-co-pinyin') : undefined;
}

function readingsInNames({ names, syllableOf }: Places): ReadonlyMap<string, ReadonlySet<string>> {
  const readings = new Map([...syllableOf].map(([character, syllable]) => [character, new Set([syllable])]));
  for (const { name, syllables } of names) {
    syllables.forEach((syllable, i) => syllable !== '' && readings.get(name.charAt(i))?.add(syllable));
  }
  return readings;
}

/** Where a character would stand in a sorted list. */
function positionIn(sorted: readonly string[], character: string, order: Intl.Collator): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order.compare(sorted[middle] ?? '', character) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
