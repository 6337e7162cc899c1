/**
 * Letters of a reading as slugs use them: no tones, no spaces, ü as v, but lüe as lue.
 * @example toLetters('lǚ liáng') // 'lvliang'
 */
export function toLetters(reading: string): string {
  const plain = reading.normalize('NFD').replace(/[\u0300\u0301\u0304\u030c]/g, '');
  return plain
    .replace(/u\u0308e/g, 'ue')
    .replace(/u\u0308/g, 'v')
    .replaceAll(' ', '');
}
