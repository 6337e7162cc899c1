import type { GazetteerRows } from '../../places/gazetteer.ts';
import { createLooks } from '../../spelling/lookalikes.ts';
import type { SyllablesOf } from '../../spelling/sounds.ts';
import { plainSyllables } from '../../spelling/syllables.ts';

/** Which characters people take for each other. */
export interface AlikeCharacters {
  readonly syllablesOf: SyllablesOf;
  readonly lookOf: (text: string) => string;
  /** How many characters neither are the same nor sound or look so, place by place; what is longer differs there. */
  readonly differences: (a: string, b: string) => number;
}

const NONE: readonly string[] = [];

/**
 * Learns how characters sound from the readings of divisions, and from the rows for those that no division has; tones
 * do not count.
 * @example createAlikeCharacters(gazetteer).differences('漳浦', '张普') // 0
 */
export function createAlikeCharacters({
  divisions,
  sounds = [],
  lookalikes,
}: GazetteerRows): AlikeCharacters {
  const lookOf = createLooks(lookalikes);
  const syllablesByCharacter = new Map<string, readonly string[]>();
  const syllablesOf = (character: string) => syllablesByCharacter.get(character) ?? NONE;
  const learn = (character: string, syllable: string) => {
    const known = syllablesOf(character);
    if (!known.includes(syllable)) syllablesByCharacter.set(character, [...known, syllable]);
  };
  for (const { name, reading } of divisions) {
    soundSyllables(reading).forEach((syllable, at) => {
      learn(name.charAt(at), syllable);
    });
  }
  for (const { syllable, characters } of sounds) {
    for (const character of characters) learn(character, soundSyllables(syllable).join(''));
  }
  const isAlike = (a: string, b: string) =>
    a === b ||
    lookOf(a) === lookOf(b) ||
    syllablesOf(a).some((syllable) => syllablesOf(b).includes(syllable));
  const differences = (a: string, b: string) => {
    let count = 0;
    for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
      if (!isAlike(a.charAt(at), b.charAt(at))) count += 1;
    }
    return count;
  };
  return { syllablesOf, lookOf, differences };
}

/**
 * The syllables of a reading as they are compared: without tones, and ü as u, since people write 泸西 for 绿西.
 * @example soundSyllables('lǜ chūn') // ['lu', 'chun']
 */
export function soundSyllables(reading: string): readonly string[] {
  return plainSyllables(reading).map((syllable) => syllable.replace('v', 'u'));
}
