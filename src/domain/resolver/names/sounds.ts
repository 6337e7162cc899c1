import type { Division, GazetteerRows } from '../../places/gazetteer.ts';
import { createLooks } from './lookalikes.ts';

/** What names sound like, but for tones; the sound of a name is a text with one sign a syllable. */
export interface Sounds {
  /** The sound of a division's name. */
  readonly soundOf: (division: Division) => string;
  /** All sounds that a text may have; none where a character has no known reading. */
  readonly soundsOf: (text: string) => readonly string[];
  /** The sounds that a character may have. */
  readonly signsOf: (character: string) => readonly string[];
  /** Whether a text may begin with a sound. */
  readonly hear: (text: string) => (sound: string) => boolean;
  /** Whether two characters are the same, or may sound or look the same. */
  readonly isAlike: (a: string, b: string) => boolean;
}

const TONES = /[\u0300-\u036f]/g;
/** A text with more sounds than these is told by none of them. */
const MOST_SOUNDS = 16;
const NONE: readonly string[] = [];

/**
 * Learns how characters sound from their readings in the names of divisions, and from the rows for those that
 * stand in none.
 * @example createSounds(gazetteer).soundsOf('张浦') // one, the same as that of 漳浦
 */
export function createSounds({ divisions, sounds: rows = [], lookalikes }: GazetteerRows): Sounds {
  const lookOf = createLooks(lookalikes);
  const signBySyllable = new Map<string, string>();
  const signsByCharacter = new Map<string, readonly string[]>();
  const signOf = (syllable: string) => {
    const sign = signBySyllable.get(syllable) ?? String.fromCharCode(signBySyllable.size + 1);
    signBySyllable.set(syllable, sign);
    return sign;
  };
  const learn = (character: string, sign: string) => {
    const signs = signsByCharacter.get(character) ?? NONE;
    if (!signs.includes(sign)) signsByCharacter.set(character, [...signs, sign]);
  };
  const soundOf = ({ reading }: Division) => plain(reading).split(' ').map(signOf).join('');
  for (const division of divisions) {
    const sound = soundOf(division);
    [...division.name].forEach((character, at) => {
      learn(character, sound.charAt(at));
    });
  }
  for (const { syllable, characters } of rows) {
    const sign = signOf(plain(syllable));
    for (const character of characters) learn(character, sign);
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
    signsOf: (character) => signsByCharacter.get(character) ?? NONE,
    hear(text) {
      const written = [...text].map((character) => signsByCharacter.get(character) ?? NONE);
      return (sound) => {
        for (let at = 0; at < sound.length; at += 1) {
          if (written[at]?.includes(sound.charAt(at)) !== true) return false;
        }
        return true;
      };
    },
    isAlike: (a, b) =>
      a === b ||
      signsByCharacter.get(a)?.some((sign) => signsByCharacter.get(b)?.includes(sign)) === true ||
      lookOf(a) === lookOf(b),
  };
}

/** A reading without its tones. */
export function plain(reading: string): string {
  return reading.normalize('NFD').replace(TONES, '');
}

function followedBy(sounds: readonly string[], signs: readonly string[]): readonly string[] {
  const longer: string[] = [];
  for (const sound of sounds) for (const sign of signs) longer.push(sound + sign);
  return longer;
}
