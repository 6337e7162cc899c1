import { soundsOf } from '../../../domain/spelling/sounds.ts';
import type { SyllablesOf } from '../../../domain/spelling/sounds.ts';
import { wholeHits } from './find-by-name.ts';
import type { Hit } from '../hits.ts';
import type { Lexicon } from '../lexicon.ts';
import { findMentions } from './mentions.ts';
import { isOtherWord } from '../not-places.ts';
import type { Query } from '../query.ts';

const shortest = 2;
const longest = 24;
const shortestInText = 3;

/** Places that sound like the query: 漳埔 for 漳浦, alone or beside their parents. */
export function findBySound({ text, hasLatin }: Query, lexicon: Lexicon, read: SyllablesOf): readonly Hit[] {
  if (hasLatin || text.length < shortest || text.length > longest) return [];
  const hits = soundsOf(text, read, lexicon.encode).flatMap((sounds) => wholeHits(sounds, lexicon, 'sounds'));
  if (hits.length > 0 && isOtherWord(text, (character) => lexicon.syllableOf.has(character))) return [];
  return hits.map((hit) => ({ ...hit, kind: 'sound', cost: charactersLacking(hit.name.name, text) }));
}

/** Places whose full name sounds inside a longer text: 樟浦县开锁. */
export function findSoundInside(
  { text, hasLatin }: Query,
  lexicon: Lexicon,
  read: SyllablesOf,
): readonly Hit[] {
  if (hasLatin || text.length > longest) return [];
  return soundsOf(text, read, lexicon.encode).flatMap((sounds) =>
    findMentions(sounds, lexicon, 'sounds').flatMap(({ form, start, end }): Hit[] => {
      const { name } = form.name;
      const isName =
        form.kind === 'full' && name.length >= shortestInText && name.endsWith(text.charAt(end - 1));
      const rest = text.slice(0, start) + text.slice(end);
      return isName ? [{ name: form.name, kind: 'sound', cost: rest.length, rest }] : [];
    }),
  );
}

/** How many characters of a name a text lacks. */
function charactersLacking(name: string, text: string): number {
  return [...name].filter((character) => !text.includes(character)).length;
}
