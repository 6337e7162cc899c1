/** Characters by the single letters that stand for them in `/places.json`, and back. */
export interface ShortWriting {
  /** @throws when the text holds a sign that would be read as a character */
  write(text: string): string;
  read(text: string): string;
}

/** For the commonest characters: they take one byte. */
const oneByte = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The first of the letters that take two bytes; the names need fewer of them than there are. */
const firstOfTwoBytes = 0xa1;

/**
 * The characters of a text, grouped by their commonest syllable; the commonest stand first in their group.
 * @param syllableOf a syllable in small letters for each of them
 * @example '安an 鞍an 巴ba' is written 'an安鞍ba巴'
 */
export function writeSounds(characters: string, syllableOf: ReadonlyMap<string, string>): string {
  const groups = Map.groupBy(byFrequency(characters), (character) => syllableOf.get(character) ?? '');
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, group]) => syllable + group.join(''))
    .join('');
}

/** The syllable of each character; reads what `writeSounds` made. */
export function readSounds(sounds: string): ReadonlyMap<string, string> {
  const groups = [...sounds.matchAll(/([a-z]+)([^a-z]+)/g)];
  return new Map(
    groups.flatMap(([, syllable = '', group = '']) =>
      [...group].map((character) => [character, syllable] as const),
    ),
  );
}

/** The characters that are written with one byte each, by how often they occur. */
export function commonCharacters(characters: string): string {
  return byFrequency(characters).slice(0, oneByte.length).join('');
}

/**
 * A letter for each character: names compress a third better than in UTF-8, which takes three bytes for each.
 * @param common see `commonCharacters`
 * @param characters all of them, in the order of `readSounds`
 */
export function shortWriting(common: string, characters: Iterable<string>): ShortWriting {
  const rest = [...characters].filter((character) => !common.includes(character));
  const letterOf = new Map([...common].map((character, i) => [character, oneByte[i] ?? '']));
  rest.forEach((character, i) => letterOf.set(character, String.fromCharCode(firstOfTwoBytes + i)));
  const characterOf = new Map([...letterOf].map(([character, letter]) => [letter, character]));
  return {
    write: (text) => {
      const sign = [...text].find((one) => characterOf.has(one));
      if (sign !== undefined) throw new Error(`"${sign}" in "${text}" stands for a character.`);
      return replaced(text, letterOf);
    },
    read: (text) => replaced(text, characterOf),
  };
}

function byFrequency(characters: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const character of characters) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([character]) => character);
}

function replaced(text: string, by: ReadonlyMap<string, string>): string {
  return [...text].map((sign) => by.get(sign) ?? sign).join('');
}
