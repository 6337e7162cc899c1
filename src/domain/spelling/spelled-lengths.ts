/** A name with the syllable of each character, without tones; empty where it is not known. */
export interface SpelledName {
  readonly name: string;
  readonly syllables: readonly string[];
}

/**
 * How many letters of each character's syllable a text takes up, where it spells the beginning of a name
 * by whole or cut syllables, or by the characters themselves; undefined where it does not.
 * @example spelledLengths('zhp', zhangpu) // [2, 1]
 * @example spelledLengths('漳pu', zhangpu) // [1, 2]
 */
export function spelledLengths(text: string, name: SpelledName): readonly number[] | undefined {
  return spelledFrom(text, name, 0);
}

function spelledFrom(text: string, name: SpelledName, at: number): readonly number[] | undefined {
  if (text === '') return [];
  if (at === name.name.length) return undefined;
  for (let length = longestAt(text, name, at); length > 0; length -= 1) {
    const following = spelledFrom(text.slice(length), name, at + 1);
    if (following) return [length, ...following];
  }
  return undefined;
}

function longestAt(text: string, name: SpelledName, at: number): number {
  if (text.startsWith(name.name.charAt(at))) return 1;
  const syllable = name.syllables[at] ?? '';
  let length = 0;
  while (length < syllable.length && syllable.charAt(length) === text.charAt(length)) length += 1;
  return length;
}
