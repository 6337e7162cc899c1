/** The syllables that a character may have, likeliest first; none where it cannot be read. */
export type SyllablesOf = (character: string) => readonly string[];

/** A text with more characters of several readings has more sounds than tell anything. */
const MOST_SOUNDS = 16;

/** Writes each syllable as one character of its own, so that a sound is as long as its text. */
export function createSyllableCodes(): (syllable: string) => string {
  const privateUse = 0xe000;
  const codes = new Map<string, string>();
  return (syllable) => {
    const code = codes.get(syllable) ?? String.fromCharCode(privateUse + codes.size);
    codes.set(syllable, code);
    return code;
  };
}

/** What a text may sound like, one code a syllable; nothing where a character cannot be read. */
export function soundsOf(
  text: string,
  syllablesOf: SyllablesOf,
  encode: (syllable: string) => string,
): readonly string[] {
  let sounds: readonly string[] = [''];
  for (const character of text) {
    const codes = syllablesOf(character).map(encode);
    sounds = sounds.flatMap((sound) => codes.map((code) => sound + code)).slice(0, MOST_SOUNDS);
  }
  return sounds;
}
