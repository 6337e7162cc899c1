import { pinyin } from 'pinyin-pro';

/** Readings from readings.csv: of a full name, or of one character wherever it stands. */
export type Readings = ReadonlyMap<string, string>;

/**
 * Hanyu Pinyin of a full name, one syllable a character.
 * @example toReading('漳浦县', new Map()) // 'zhāng pǔ xiàn'
 */
export function toReading(name: string, overrides: Readings): string {
  return overrides.get(name) ?? readByCharacter(name, overrides);
}

function readByCharacter(name: string, overrides: Readings): string {
  const syllables = pinyin(name, { type: 'array' });
  return [...name].map((character, at) => overrides.get(character) ?? syllables[at]).join(' ');
}
