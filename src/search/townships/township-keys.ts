/** Keys of the township files: each one is the first, in the order of letters, of the syllables that it holds. */
export const townshipKeys: readonly string[] = (
  'a ban bo chen da deng du ga gua he hu ji jin kou liang lou ' +
  'mai nan pi qing sang sheng shui tan tuan wu xia xin xiu ye yuan zhen'
).split(' ');

/**
 * The file of the townships that begin with a sound.
 * @param letters a syllable, or more of a name that begins with it
 * @example townshipKeyOf('long') // 'liang'
 */
export function townshipKeyOf(letters: string): string {
  return townshipKeys.findLast((key) => key <= letters) ?? 'a';
}

/** The file that also has the townships with a first character that is in no name of a division. */
export function townshipKeyOfCharacter(character: string): string {
  return townshipKeys[(character.codePointAt(0) ?? 0) % townshipKeys.length] ?? 'a';
}
