/**
 * Latin letters as they are compared: lower case, no tones, ü as v, and `lue` for `lve`.
 * @example plainLetters('Lǚliáng') // 'lvliang'
 */
export function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/u(?:[\u0300\u0301\u0304\u030c]*\u0308|:)/g, 'v')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/([ln])ve/g, '$1ue');
}

/**
 * The syllables of a toned reading, without tones.
 * @example plainSyllables('zhāng pǔ xiàn') // ['zhang', 'pu', 'xian']
 */
export function plainSyllables(reading: string): readonly string[] {
  return reading.split(' ').map(plainLetters);
}
