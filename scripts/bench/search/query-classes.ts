import { readFileSync } from 'node:fs';
import type { Division, Gazetteer } from '../../../src/domain/places/gazetteer.ts';
import { isUnit, parentsOf } from '../../../src/domain/places/gazetteer.ts';
import { toSimplified } from '../../../src/domain/places/traditional.ts';
import { createRandom } from '../random.ts';
import type { Asked, QueryClass } from './asked.ts';
import type { ClassMaker, Country, Meanings } from './country.ts';
import { above, meaningsOf, pick } from './country.ts';
import * as spell from './spellings.ts';
import { typoClasses } from './typo-classes.ts';

type Spell = (unit: Division) => string;

/** As many names as a list of suggestions holds. */
const LISTED = 10;

/**
 * Queries of every class for all units, in the order of the table; the same for the same seed. A query means all
 * divisions of that name, prefectures and provinces included.
 */
export function queryClasses(gazetteer: Gazetteer, seed: number): readonly QueryClass[] {
  const units = gazetteer.divisions.filter((division) => isUnit(gazetteer, division));
  const makers = [...nameClasses, ...pinyinClasses, ...typingClasses, ...typoClasses, noPlace];
  return makers.map(([name, rule, toQueries]) => ({
    name,
    rule,
    queries: toQueries({ gazetteer, units, random: createRandom(seed) }),
  }));
}

const nameClasses: readonly ClassMaker[] = [
  ['full name', 'all', (country) => named(country, ({ name }) => name)],
  ['stem', 'all', (country) => named(country, ({ stem }) => stem)],
  ['parent + stem', 'all', (country) => parentAnd(country, ({ stem }) => stem)],
  ['parent + full name', 'all', (country) => parentAnd(country, ({ name }) => name)],
  ['every stem, spaced', 'all', spacedChains],
  ['code', 'all', (country) => grouped(country, ({ adcode }) => adcode)],
  [
    'name in a sentence',
    'all',
    (country) =>
      inSentences(
        country,
        named(country, ({ name }) => name),
      ),
  ],
  [
    'parent + stem in a sentence',
    'all',
    (country) => inSentences(country, parentAnd(country, spell.shortName)),
  ],
  ['traditional characters', 'all', traditionalNames],
  ['old name', 'all', oldNames],
];

const pinyinClasses: readonly ClassMaker[] = [
  ['pinyin in full, joined', 'all', (country) => inPinyin(country, spell.fullSyllables, '')],
  ['pinyin in full, spaced', 'all', (country) => inPinyin(country, spell.fullSyllables, ' ')],
  ['pinyin of the stem, joined', 'all', (country) => inPinyin(country, spell.stemSyllables, '')],
  ['pinyin of the stem, spaced', 'all', (country) => inPinyin(country, spell.stemSyllables, ' ')],
  ['pinyin with tones', 'all', withTones],
  ['parent + pinyin', 'all', withParentPinyin],
  ['initials', 'one', initials],
  ['characters and pinyin mixed', 'all', mixed],
];

const typingClasses: readonly ClassMaker[] = [
  ['while typing characters', 'listed', typedCharacters],
  ['while typing pinyin', 'listed', typedPinyin],
];

const noPlace: ClassMaker = [
  'no place meant',
  'none',
  () => linesOf('no-place.txt').map((text) => ({ text, meant: [] })),
];

/** A query for each unit; it means all divisions of that name. */
function called({ units }: Country, meanings: Meanings, queryOf: Spell): readonly Asked[] {
  const texts = new Set(units.map(queryOf));
  return [...texts].map((text) => ({ text, meant: meanings.get(text) ?? [] }));
}

function named(country: Country, queryOf: Spell): readonly Asked[] {
  return called(country, meaningsOf(country.gazetteer, spell.spellings), queryOf);
}

/** A query for each unit; it means all units that it is made from. */
function grouped({ units }: Country, queryOf: Spell): readonly Asked[] {
  return [...Map.groupBy(units, queryOf)].map(([text, meant]) => ({
    text,
    meant: meant.map(({ adcode }) => adcode),
  }));
}

function parentAnd(country: Country, spelling: Spell): readonly Asked[] {
  return grouped(country, (unit) => spelling(above(country.gazetteer, unit)) + spelling(unit));
}

function spacedChains(country: Country): readonly Asked[] {
  return grouped(country, (unit) =>
    [...parentsOf(country.gazetteer, unit), unit].map(({ stem }) => stem).join(' '),
  );
}

function inSentences({ random }: Country, queries: readonly Asked[]): readonly Asked[] {
  const sentences = linesOf('sentences.txt');
  return queries.map(({ text, meant }) => ({ text: pick(sentences, random).replace('{}', text), meant }));
}

function traditionalNames(country: Country): readonly Asked[] {
  return named(country, ({ name }) => name)
    .map(({ text, meant }) => ({ text: spell.toTraditional(text), plain: text, meant }))
    .filter(({ text, plain }) => text !== plain && toSimplified(text) === plain);
}

/** Former names that no division has today, of divisions with a single successor. */
function oldNames({ gazetteer }: Country): readonly Asked[] {
  const today = meaningsOf(gazetteer, spell.spellings);
  const rows = gazetteer.history.filter(({ name, code }) => code.length === 6 && !today.has(name));
  return [...Map.groupBy(rows, ({ name }) => name)].flatMap(([text, [row, ...others]]) => {
    const [successor, ...more] = row?.successors ?? [];
    const isOne = others.length === 0 && more.length === 0;
    return isOne && successor !== undefined && gazetteer.byAdcode.has(successor)
      ? { text, meant: [successor] }
      : [];
  });
}

function inPinyin(
  country: Country,
  syllablesOf: (unit: Division) => readonly string[],
  mark: string,
): readonly Asked[] {
  const meanings = meaningsOf(country.gazetteer, (division) => spell.pinyinSpellings(division, mark));
  return called(country, meanings, (unit) => syllablesOf(unit).join(mark));
}

/** Tones do not distinguish places: people often type them wrongly. */
function withTones({ gazetteer, units }: Country): readonly Asked[] {
  const meanings = meaningsOf(gazetteer, (division) => spell.pinyinSpellings(division, ' '));
  const readings = new Map(
    units.map((unit) => [unit.reading, meanings.get(spell.fullSyllables(unit).join(' ')) ?? []]),
  );
  return [...readings].map(([text, meant]) => ({ text, meant }));
}

function withParentPinyin(country: Country): readonly Asked[] {
  return grouped(country, (unit) =>
    [above(country.gazetteer, unit), unit].flatMap(spell.stemSyllables).join(''),
  );
}

function initials(country: Country): readonly Asked[] {
  const bothOf = (division: Division) =>
    [spell.stemSyllables(division), spell.fullSyllables(division)].map(spell.initialsOf);
  const meanings = meaningsOf(country.gazetteer, bothOf);
  const texts = new Set(country.units.flatMap(bothOf).filter((text) => text.length > 1));
  return [...texts].map((text) => ({ text, meant: meanings.get(text) ?? [] }));
}

function mixed(country: Country): readonly Asked[] {
  const meanings = meaningsOf(country.gazetteer, spell.mixedSpellings);
  const longStems = country.units.filter(({ stem }) => stem.length > 1);
  return called({ ...country, units: longStems }, meanings, (unit) =>
    pick(spell.mixedSpellings(unit).slice(-2), country.random),
  );
}

/** Every beginning of a full name from the second character on. */
function typedCharacters({ units }: Country): readonly Asked[] {
  return units.flatMap(({ adcode, name }) =>
    [...name].slice(2).map((_, i) => ({ text: name.slice(0, i + 2), meant: [adcode] })),
  );
}

/** The first letters of the full pinyin, as few as leave at most ten names. */
function typedPinyin({ gazetteer, units }: Country): readonly Asked[] {
  const all = gazetteer.divisions.map((division) => spell.fullSyllables(division).join(''));
  const beginnings = all.flatMap((pinyin) => [...pinyin].map((_, i) => pinyin.slice(0, i + 1)));
  const counts = new Map(
    [...Map.groupBy(beginnings, (text) => text)].map(([text, { length }]) => [text, length]),
  );
  return units.flatMap((unit) => {
    const pinyin = spell.fullSyllables(unit).join('');
    const starts = [...pinyin].map((_, i) => pinyin.slice(0, i + 1));
    const text = starts.find((start) => (counts.get(start) ?? 0) <= LISTED);
    return text === undefined ? [] : { text, meant: [unit.adcode] };
  });
}

function linesOf(file: string): readonly string[] {
  const text = readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8');
  return text.split(/\r?\n/).filter((line) => line !== '');
}
