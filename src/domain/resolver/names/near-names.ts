import type { Division, Gazetteer, Township } from '../../places/gazetteer.ts';
import { isOneEdit } from '../../spelling/edits.ts';
import { createSyllableCodes, soundsOf } from '../../spelling/sounds.ts';
import { spelledLengths } from '../../spelling/spelled-lengths.ts';
import { plainSyllables } from '../../spelling/syllables.ts';
import { wordsOneEditAway } from '../../spelling/words-one-edit-away.ts';
import { isWithin } from '../forms/chains.ts';
import { createAlikeCharacters, soundSyllables } from './alike-characters.ts';
import { createNearOrder, stemsOf } from './near-order.ts';
import { stemNames } from './stem-names.ts';

/** Finds divisions whose names are nearly the written one. */
export interface NearNames {
  /** Nearest first: the same stem, the same sound (however it is written) or look, one edit away. */
  readonly near: (name: string) => readonly Division[];
  /** The same among what lies below a division. */
  readonly nearUnder: (above: Division, name: string) => readonly Division[];
  /** What lies below a division and has a stem of which one character neither is nor sounds as written. */
  readonly looselyUnder: (above: Division, name: string) => readonly Division[];
  /** Divisions whose name or stem is written with some or all characters in letters: 长ting县, zhangpu. */
  readonly spelled: (text: string) => readonly Division[];
  /** Townships of these that are one edit away, or sound the same but for one character; nearest first. */
  readonly nearTownships: (townships: readonly Township[], name: string) => readonly Township[];
}

const LATIN = /[a-z]{2}/i;

/** Indexes the names of a gazetteer. */
export function createNearNames(gazetteer: Gazetteer): NearNames {
  const { divisions } = gazetteer;
  const alike = createAlikeCharacters(gazetteer);
  const { syllablesOf, lookOf, differences } = alike;
  const inOrder = createNearOrder(gazetteer, alike);
  const encode = createSyllableCodes();
  const spelledNames = divisions.map((division) => ({
    division,
    name: division.name,
    syllables: plainSyllables(division.reading),
  }));
  const stemsByAdcode = stemNames(gazetteer);
  const byStem = groupedBy(divisions, ({ adcode }) => stemsByAdcode.get(adcode) ?? []);
  // A stem of one character sounds like too much else.
  const bySound = groupedBy(divisions, ({ name, stem, reading }) => {
    const sound = soundSyllables(reading).map(encode).join('');
    return stem.length > 1 && name.startsWith(stem) ? [sound, sound.slice(0, stem.length)] : [sound];
  });
  const byLook = groupedBy(divisions, ({ stem }) => (stem.length > 1 ? [lookOf(stem)] : []));
  const oneEditAway = wordsOneEditAway(divisions, ({ name }) => name);
  const isNearlyAlike = (a: string, b: string) =>
    a.length === b.length && a.length > 1 && differences(a, b) <= 1;
  const nearIn = (name: string, above: Division | undefined) => {
    const isMeant = (division: Division) => !above || isWithin(gazetteer, division, above);
    const stems = stemsOf(name);
    const sounds = soundsOf(name, syllablesOf, encode);
    const same = stems.flatMap((stem) => byStem.get(stem) ?? []);
    const heard = stems.flatMap(({ length }) =>
      sounds.flatMap((sound) => bySound.get(sound.slice(0, length)) ?? []),
    );
    const seen = stems.flatMap((stem) => byLook.get(lookOf(stem)) ?? []);
    const mayBeMeant = above ? areLongEnough : areLongEnoughAlone;
    const edited = oneEditAway(name).filter((one) => mayBeMeant(one.name, name));
    const groups = [new Set([...heard, ...seen]), edited].map((group) =>
      inOrder([...group].filter(isMeant), name),
    );
    return [...new Set([...same.filter(isMeant), ...groups.flat()])];
  };
  return {
    near: (name) => nearIn(name, undefined),
    nearUnder: (above, name) => nearIn(name, above),
    looselyUnder(above, name) {
      const forms = stemsOf(name);
      const isMeant = (division: Division) =>
        isWithin(gazetteer, division, above) && forms.some((form) => isNearlyAlike(division.stem, form));
      return inOrder(divisions.filter(isMeant), name);
    },
    spelled(text) {
      if (!LATIN.test(text)) return [];
      const written = text.toLowerCase();
      return spelledNames.filter((one) => isSpelled(one, written)).map(({ division }) => division);
    },
    nearTownships: (townships, name) =>
      townships
        .filter(
          (one) =>
            isNearlyAlike(one.name, name) || (isOneEdit(one.name, name) && areLongEnough(one.name, name)),
        )
        .sort((a, b) => differences(a.name, name) - differences(b.name, name)),
  };
}

interface SpelledDivision {
  readonly division: Division;
  readonly name: string;
  readonly syllables: readonly string[];
}

// Names of two characters are all alike: one edit makes one of the other.
function areLongEnough(name: string, written: string): boolean {
  return Math.min(name.length, written.length) > 1 && Math.max(name.length, written.length) > 2;
}

// 小区 and 超市 are words, 浦县 is none.
function areLongEnoughAlone(name: string, written: string): boolean {
  return name.length > 2 && (written.length > 2 || written.endsWith('县'));
}

// The whole name or stem, with no syllable cut short.
function isSpelled({ division: { stem }, name, syllables }: SpelledDivision, text: string): boolean {
  const lengths = spelledLengths(text, { name, syllables });
  if (!lengths || (lengths.length !== name.length && lengths.length !== stem.length)) return false;
  let start = 0;
  return lengths.every((length, at) => {
    const piece = text.slice(start, (start += length));
    return piece === name[at] || piece === syllables[at];
  });
}

function groupedBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const keyed = items.flatMap((item) => keysOf(item).map((key) => ({ key, item })));
  return new Map(
    [...Map.groupBy(keyed, ({ key }) => key)].map(([key, group]) => [key, group.map(({ item }) => item)]),
  );
}
