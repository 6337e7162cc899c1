import { pinyin } from 'pinyin-pro';
import { byText } from './by-text.ts';

export const SOUND_COLUMNS = ['syllable', 'characters'] as const;

/** One row of sounds.csv. */
export type SoundRow = Record<(typeof SOUND_COLUMNS)[number], string>;

const HAN = /^\p{Script=Han}$/u;

/**
 * The syllables, without tones, of the characters of GB 2312 and of these townships. Characters of division names are
 * left out: divisions.csv has their readings.
 */
export function toSounds(divisions: readonly string[], townships: readonly string[]): SoundRow[] {
  const known = new Set(divisions.join(''));
  const characters = [...new Set([...gb2312(), ...townships.join('')])]
    .filter((character) => HAN.test(character) && !known.has(character))
    .sort();
  const said = characters.flatMap((character) =>
    syllablesOf(character).map((syllable) => ({ syllable, character })),
  );
  return [...Map.groupBy(said, ({ syllable }) => syllable)]
    .map(([syllable, rows]) => ({ syllable, characters: rows.map(({ character }) => character).join('') }))
    .sort((a, b) => byText(a.syllable, b.syllable));
}

// A character that is not in the dictionary is returned unchanged.
function syllablesOf(character: string): string[] {
  const readings = pinyin(character, { type: 'array', multiple: true, toneType: 'none' });
  return [...new Set(readings)].filter((syllable) => /^[a-zü]+$/.test(syllable));
}

/** The characters of rows 16 to 87, the commoner half first. */
function gb2312(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  }
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
}
