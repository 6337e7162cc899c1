import { readFileSync } from 'node:fs';
import type { Division, Gazetteer } from '../../../src/domain/places/gazetteer.ts';
import { isUnit, parentsOf } from '../../../src/domain/places/gazetteer.ts';
import { toSimplified } from '../../../src/domain/places/traditional.ts';
import { createRandom } from '../random.ts';
import type { Asked, QueryClass, Rule } from './asked.ts';
import type { Country, Meanings, ToQueries } from './country.ts';
import { above, meaningsOf, pick } from './country.ts';
import * as spell from './spellings.ts';
import { typoClasses } from './typo-classes.ts';

type Spell = (unit: Division) => string;

/** As many names as a list of suggestions holds. */
const LISTED = 10;

const classes = {
  'full name': fullNames,
  stem: (country) => named(country, ({ stem }) => stem),
  'parent + stem': (country) => parentAnd(country, ({ stem }) => stem),
  'parent + full name': (country) => parentAnd(country, ({ name }) => name),
  'every stem, spaced': spacedChains,
  code: (country) => grouped(country, ({ adcode }) => adcode),
  'name in a sentence': (country) => inSentences(country, fullNames(country)),
  'parent + stem in a sentence': (country) => inSentences(country, parentAnd(country, spell.shortName)),
  'traditional characters': traditionalNames,
  'old name': oldNames,
  'pinyin in full, joined': (country) => inPinyin(country, spell.fullSyllables, ''),
  'pinyin in full, spaced': (country) => inPinyin(country, spell.fullSyllables, ' '),
  'pinyin of the stem, joined': (country) => inPinyin(country, spell.stemSyllables, ''),
  'pinyin of the stem, spaced': (country) => inPinyin(country, spell.stemSyllables, ' '),
  'pinyin with tones': withTones,
  'parent + pinyin': withParentPinyin,
  initials,
  'characters and pinyin mixed': mixed,
  'while typing characters': typedCharacters,
  'while typing pinyin': typedPinyin,
  ...typoClasses,
  'no place meant': () => linesOf('no-place.txt').map((text) => ({ text, meant: [] })),
} satisfies Record<string, ToQueries>;

/** The rules of the classes in which not all that is meant has to come first. */
const rules: Readonly<Record<string, Rule>> = {
  initials: 'one',
  'while typing characters': 'listed',
  'while typing pinyin': 'listed',
  'no place meant': 'none',
} satisfies Partial<Record<keyof typeof classes, Rule>>;

/**
 * Queries of every class for all units, in the order of the table; the same for the same seed. A query means all
 * divisions of that name, prefectures and provinces included.
 */
export function queryClasses(gazetteer: Gazetteer, seed: number): readonly QueryClass[] {
  const units = gazetteer.divisions.filter((division) => isUnit(gazetteer, division));
  return Object.entries(classes).map(([name, toQueries]) => ({
    name,
    rule: rules[name] ?? 'all',
    queries: toQueries({ gazetteer, units, random: createRandom(seed) }),
  }));
}

/** A query for each unit; it means all divisions of that name. */
function called({ units }: Country, meanings: Meanings, queryOf: Spell): readonly Asked[] {
  const texts = new Set(units.map(queryOf));
  return [...texts].map((text) => ({ text, meant: meanings.get(text) ?? [] }));
}

function named(country: Country, queryOf: Spell): readonly Asked[] {
  return called(country, meaningsOf(country.gazetteer, spell.spellings), queryOf);
}

function fullNames(country: Country): readonly Asked[] {
  return named(country, ({ name }) => name);
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
  return fullNames(country)
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
  const beginnings = all.flatMap(spell.beginnings);
  const counts = new Map(
    [...Map.groupBy(beginnings, (text) => text)].map(([text, { length }]) => [text, length]),
  );
  return units.flatMap((unit) => {
    const starts = spell.beginnings(spell.fullSyllables(unit).join(''));
    const text = starts.find((start) => (counts.get(start) ?? 0) <= LISTED);
    return text === undefined ? [] : { text, meant: [unit.adcode] };
  });
}

function linesOf(file: string): readonly string[] {
  const text = readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8');
  return text.split(/\r?\n/).filter((line) => line !== '');
}
