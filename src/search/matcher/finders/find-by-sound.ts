import { wholeHits } from './find-by-name.ts';
import type { Hit } from '../hits.ts';
import type { Lexicon } from '../lexicon.ts';
import { findMentions } from './mentions.ts';
import { isOtherWord } from '../not-places.ts';
import type { Query } from '../query.ts';
import type { Reader } from '../readings.ts';

const shortest = 2;
const longest = 24;
const mostReadings = 8;
const shortestInText = 3;

/** Places that sound like the query: 漳埔 for 漳浦, alone or beside their parents. */
export function findBySound({ text, hasLatin }: Query, lexicon: Lexicon, read: Reader): readonly Hit[] {
  if (hasLatin || text.length < shortest || text.length > longest) return [];
  const hits = soundsOf(text, lexicon, read).flatMap((sounds) => wholeHits(sounds, lexicon, 'sounds'));
  if (hits.length > 0 && isOtherWord(text, (character) => lexicon.syllableOf.has(character))) return [];
  return hits.map((hit) => ({ ...hit, kind: 'sound', cost: differences(hit.name.name, text) }));
}

/** Places whose full name sounds inside a longer text: 樟浦县开锁. */
export function findSoundInside({ text, hasLatin }: Query, lexicon: Lexicon, read: Reader): readonly Hit[] {
  if (hasLatin || text.length > longest) return [];
  return soundsOf(text, lexicon, read).flatMap((sounds) =>
    findMentions(sounds, lexicon, 'sounds').flatMap(({ form, start, end }): Hit[] => {
      const { name } = form.name;
      const isName =
        form.kind === 'full' && name.length >= shortestInText && name.endsWith(text.charAt(end - 1));
      const rest = text.slice(0, start) + text.slice(end);
      return isName ? [{ name: form.name, kind: 'sound', cost: rest.length, rest }] : [];
    }),
  );
}

/** What a text may sound like, one character a syllable; nothing where a character cannot be read. */
function soundsOf(text: string, lexicon: Lexicon, read: Reader): readonly string[] {
  let sounds: readonly string[] = [''];
  for (const character of text) {
    const syllables = read(character).map((syllable) => lexicon.encode(syllable));
    sounds = sounds.flatMap((sound) => syllables.map((syllable) => sound + syllable)).slice(0, mostReadings);
  }
  return sounds;
}

/** How many characters of a name a text does not have. */
function differences(name: string, text: string): number {
  return [...name].filter((character) => !text.includes(character)).length;
}
