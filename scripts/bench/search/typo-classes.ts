import type { Division } from '../../../src/domain/places/gazetteer.ts';
import type { Asked } from './asked.ts';
import type { Country, Meanings, ToQueries } from './country.ts';
import { above, meaningsOf } from './country.ts';
import * as spell from './spellings.ts';
import type { Mistype } from './typos.ts';
import * as typos from './typos.ts';

/** How many typos are tried for a unit: not every name has one that leaves a single best answer. */
const ATTEMPTS = 20;

/**
 * Typos in names of two characters or more with a single best answer: the text is not the beginning of another
 * name, old or new, and only one division sounds the same or is one edit away.
 */
export const typoClasses = {
  'same-sound typo, stem': (country) => soundTypos(country, ({ stem }) => stem),
  'same-sound typo, full name': (country) => soundTypos(country, ({ name }) => name),
  'wrong character, full name': (country) => nameTypos(country, wrongCharacter(country)),
  'wrong character after the parent': (country) => typosAfterParent(country, wrongCharacter(country)),
  'missing character, full name': (country) => nameTypos(country, typos.leaveOut),
  'doubled character, full name': (country) => nameTypos(country, typos.typeTwice),
  'wrong letter, pinyin in full': (country) => pinyinTypos(country, spell.fullSyllables, typos.mistypeLetter),
  'wrong letter, pinyin of the stem': (country) =>
    pinyinTypos(country, spell.stemSyllables, typos.mistypeLetter),
  'missing letter, pinyin in full': (country) => pinyinTypos(country, spell.fullSyllables, typos.leaveOut),
  'doubled letter, pinyin in full': (country) => pinyinTypos(country, spell.fullSyllables, typos.typeTwice),
} satisfies Record<string, ToQueries>;

/** For each unit a typo whose single best answer is that unit, where one is found. */
function typed(
  { units }: Country,
  mistype: (unit: Division) => string,
  bestOf: (text: string, unit: Division) => readonly string[],
): readonly Asked[] {
  const longEnough = units.filter(({ stem }) => stem.length > 1);
  return longEnough.flatMap((unit) => {
    const tried = new Set<string>();
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const text = mistype(unit);
      if (!tried.has(text) && bestOf(text, unit).join() === unit.adcode)
        return [{ text, meant: [unit.adcode] }];
      tried.add(text);
    }
    return [];
  });
}

function soundTypos(country: Country, spelling: (unit: Division) => string): readonly Asked[] {
  const { gazetteer, random } = country;
  const sounds = meaningsOf(gazetteer, (division) => spell.pinyinSpellings(division));
  const beginnings = beginningsOf([...meaningsOf(gazetteer, spell.spellings).keys(), ...oldNames(country)]);
  const soundalikes = soundalikesOf(gazetteer.divisions);
  const mistake = typos.mistakeSound(soundalikes);
  const soundOf = (unit: Division) => spell.fullSyllables(unit).slice(0, spelling(unit).length).join('');
  return typed(
    country,
    (unit) => mistake(unit.stem, random) + spelling(unit).slice(unit.stem.length),
    (text, unit) => (beginnings.has(text) ? [] : (sounds.get(soundOf(unit)) ?? [])),
  );
}

/** For each character of division names the others of the same sound; characters with several sounds are left out. */
function soundalikesOf(divisions: readonly Division[]): ReadonlyMap<string, readonly string[]> {
  const read = divisions.flatMap((division) =>
    spell.fullSyllables(division).map((sound, i) => ({ sound, character: division.name.charAt(i) })),
  );
  const soundsOf = Map.groupBy(read, ({ character }) => character);
  const single = [...soundsOf].flatMap(([character, readings]) => {
    const [sound, ...others] = new Set(readings.map((reading) => reading.sound));
    return sound === undefined || others.length > 0 ? [] : { character, sound };
  });
  const bySound = Map.groupBy(single, ({ sound }) => sound);
  return new Map(
    single.map(({ character, sound }) => {
      const all = (bySound.get(sound) ?? []).map((other) => other.character);
      return [character, all.length > 1 ? all.filter((other) => other !== character) : all];
    }),
  );
}

function nameTypos(country: Country, mistype: Mistype): readonly Asked[] {
  const meanings = meaningsOf(country.gazetteer, spell.spellings);
  const nearest = nearestOf(meanings, oldNames(country));
  return typed(country, (unit) => inStem(unit, mistype, country), nearest);
}

/** The parent limits the search, so that only names below it are near. */
function typosAfterParent(country: Country, mistype: Mistype): readonly Asked[] {
  const { gazetteer } = country;
  const parent = (division: Division) => above(gazetteer, division);
  const nearest = nearestOf(
    meaningsOf(gazetteer, (division) =>
      spell.spellings(division).map((spelling) => parent(division).stem + spelling),
    ),
  );
  return typed(country, (unit) => parent(unit).stem + inStem(unit, mistype, country), nearest);
}

function pinyinTypos(
  country: Country,
  syllablesOf: (unit: Division) => readonly string[],
  mistype: Mistype,
): readonly Asked[] {
  const nearest = nearestOf(meaningsOf(country.gazetteer, (division) => spell.pinyinSpellings(division)));
  return typed(country, (unit) => mistype(syllablesOf(unit).join(''), country.random), nearest);
}

function inStem({ name, stem }: Division, mistype: Mistype, { random }: Country): string {
  return mistype(stem, random) + name.slice(stem.length);
}

/** The divisions one edit away; none where the text is itself the beginning of a name. */
function nearestOf(meanings: Meanings, others: readonly string[] = []): (text: string) => readonly string[] {
  const beginnings = beginningsOf([...meanings.keys(), ...others]);
  const nearest = typos.createNearest(meanings);
  return (text) => (beginnings.has(text) ? [] : nearest(text));
}

function beginningsOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap(spell.beginnings));
}

function oldNames({ gazetteer }: Country): readonly string[] {
  return gazetteer.history.map(({ name }) => name);
}

function wrongCharacter({ gazetteer }: Country): Mistype {
  return typos.mistypeCharacter([...new Set(gazetteer.divisions.flatMap(({ name }) => [...name]))]);
}
