import type { Division } from '../gazetteer.ts';

/** What names sound like, but for tones; the sound of a name is a text with one sign a syllable. */
export interface Sounds {
  /** The sound of a division's name. */
  readonly soundOf: (division: Division) => string;
  /** All sounds that a text may have; none where a character has no known reading. */
  readonly soundsOf: (text: string) => readonly string[];
  /** Whether two characters are the same or may sound the same. */
  readonly isAlike: (a: string, b: string) => boolean;
}

const TONES = /[\u0300-\u036f]/g;
/** A text with more sounds than these is told by none of them. */
const MOST_SOUNDS = 16;
const NONE: readonly string[] = [];

/**
 * Learns how characters sound from their readings in the names of divisions.
 * @example createSounds(divisions).soundsOf('张浦') // one, the same as that of 漳浦
 */
export function createSounds(divisions: readonly Division[]): Sounds {
  const signBySyllable = new Map<string, string>();
  const signsByCharacter = new Map<string, readonly string[]>();
  const signOf = (syllable: string) => {
    const sign = signBySyllable.get(syllable) ?? String.fromCharCode(signBySyllable.size + 1);
    signBySyllable.set(syllable, sign);
    return sign;
  };
  const soundOf = (division: Division) => syllablesOf(division).map(signOf).join('');
  for (const division of divisions) {
    const sound = soundOf(division);
    [...division.name].forEach((character, at) => {
      const signs = signsByCharacter.get(character) ?? NONE;
      const sign = sound.charAt(at);
      if (!signs.includes(sign)) signsByCharacter.set(character, [...signs, sign]);
    });
  }
  return {
    soundOf,
    soundsOf(text) {
      let sounds: readonly string[] = [''];
      for (const character of text) {
        const signs = signsByCharacter.get(character) ?? NONE;
        if (signs.length === 0 || signs.length * sounds.length > MOST_SOUNDS) return NONE;
        sounds = followedBy(sounds, signs);
      }
      return sounds;
    },
    isAlike: (a, b) =>
      a === b || signsByCharacter.get(a)?.some((sign) => signsByCharacter.get(b)?.includes(sign)) === true,
  };
}

function syllablesOf({ reading }: Division): readonly string[] {
  return reading.normalize('NFD').replace(TONES, '').split(' ');
}

function followedBy(sounds: readonly string[], signs: readonly string[]): readonly string[] {
  const longer: string[] = [];
  for (const sound of sounds) for (const sign of signs) longer.push(sound + sign);
  return longer;
}
