import { listText } from './figures.ts';

const shownNames = 3;

/** 全县, 全区, 全市, 全旗. */
export function wholeUnit(name: string): string {
  return `全${unitWord(name)}`;
}

/** 县内, 区内, 市内, 旗内. */
export function insideUnit(name: string): string {
  return `${unitWord(name)}内`;
}

/** The word for some townships: 街道 where all are, 乡镇 where none is. */
export function townshipWord(names: readonly string[]): string {
  const streets = names.filter((name) => name.endsWith('街道')).length;
  if (streets === 0) return '乡镇';
  return streets === names.length ? '街道' : '乡镇、街道';
}

/**
 * Only these townships; a long list is cut and counted.
 * @example onlyTownships(['龙河镇', '富文镇']) // '仅龙河镇、富文镇'
 */
export function onlyTownships(names: readonly string[]): string {
  return `仅${townshipsText(names)}`;
}

/**
 * The reading of a stem as a name: joined, with a capital, an apostrophe before a vowel.
 * @param reading toned syllables of the full name, one a character
 * @example stemReading('xī ān shì', '西安') // "Xī'ān"
 */
export function stemReading(reading: string, stem: string): string {
  const joined = reading
    .split(' ')
    .slice(0, [...stem].length)
    .reduce((name, syllable) => name + (name !== '' && startsWithVowel(syllable) ? "'" : '') + syllable, '');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

function unitWord(name: string): string {
  const last = name.slice(-1);
  return '县区市旗'.includes(last) ? last : '县';
}

/** Names of townships, at most four in full, else three and the number. */
function townshipsText(names: readonly string[]): string {
  if (names.length <= shownNames + 1) return listText(names);
  return `${listText(names.slice(0, shownNames))}等${names.length}个${townshipWord(names)}`;
}

function startsWithVowel(syllable: string): boolean {
  return /^[aeo]/.test(syllable.normalize('NFD'));
}
