import { expect, test } from 'vitest';
import { readTownships } from '../../data/gazetteer-files.ts';
import type { Division } from '../../domain/places/gazetteer.ts';
import { isOneEdit } from '../../domain/spelling/edits.ts';
import { createRandom, full, gazetteer, matcher, placesBy, short, units } from './fixtures/country.ts';
import type { PlaceMatch } from './place-match.ts';
import { buildTownshipShards } from '../townships/township-shards.ts';

interface Typo {
  readonly text: string;
  readonly adcode: string;
}

type Change = (text: string, stemLength: number) => string;

const random = createRandom(20_261_122);
const below = (count: number) => Math.floor(random() * count);
const characters = [...new Set(units.flatMap(({ name }) => [...name]))];
const inLetters = placesBy(gazetteer.divisions, (place) => [full(place).join(''), short(place).join('')]);
const inCharacters = placesBy(gazetteer.divisions, ({ name, stem }) => [
  name,
  ...(stem.length > 1 ? [stem] : []),
]);

/** Typos whose one best answer is the unit: nothing else is spelled so, or one letter away. */
function withOneBest(
  typos: readonly Typo[],
  spellings: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Typo[] {
  const byLength = Map.groupBy(spellings, ([spelling]) => spelling.length);
  return typos.filter(({ text, adcode }) => {
    const near = [-1, 0, 1].flatMap((more) => byLength.get(text.length + more) ?? []);
    const meant = near.filter(([spelling]) => spelling === text || isOneEdit(spelling, text));
    return meant.length > 0 && meant.every(([, codes]) => codes.size === 1 && codes.has(adcode));
  });
}

const shards = buildTownshipShards({
  gazetteer,
  coverage: new Map(),
  townships: readTownships('content/gazetteer'),
});

/** The first five, as the box finds them with the township files that it asks for. */
function matchWithTownships(text: string): readonly PlaceMatch[] {
  const keys = matcher.townshipShardsOf(text);
  return matcher.match(
    text,
    5,
    shards.filter(({ key }) => keys.includes(key)),
  ).results;
}

/** Share of typos whose unit is among the first results. */
function shares(typos: readonly Typo[]): { first: number; firstFive: number } {
  const ranks = typos.map(({ text, adcode }) =>
    matcher.match(text, 5).results.findIndex((match) => match.adcode === adcode),
  );
  const share = (isGood: (rank: number) => boolean) => ranks.filter(isGood).length / ranks.length;
  return { first: share((rank) => rank === 0), firstFive: share((rank) => rank >= 0) };
}

function expectShares(typos: readonly Typo[], first: number, firstFive: number): void {
  expect(typos.length).toBeGreaterThan(100);
  const found = shares(typos);
  expect(found.first).toBeGreaterThanOrEqual(first);
  expect(found.firstFive).toBeGreaterThanOrEqual(firstFive);
}

function replaced(text: string, at: number, character: string): string {
  return text.slice(0, at) + character + text.slice(at + 1);
}

const wrongLetter: Change = (text) =>
  replaced(text, below(text.length), 'abcdefghijklmnopqrstuvwxyz'[below(26)]!);
const wrongCharacter: Change = (text, stem) =>
  replaced(text, below(stem), characters[below(characters.length)]!);
const missing: Change = (text, stem) => replaced(text, below(stem), '');
const doubled: Change = (text, stem) => {
  const at = below(stem);
  return text.slice(0, at) + text.charAt(at) + text.slice(at);
};
const swapped: Change = (text, stem) => {
  const at = below(stem - 1);
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
};

test.each<[string, (unit: Division) => string, Change, number, number]>([
  ['full reading, a wrong letter', (unit) => full(unit).join(''), wrongLetter, 0.98, 0.995],
  ['full reading, a missing letter', (unit) => full(unit).join(''), missing, 0.97, 0.99],
  ['full reading, a doubled letter', (unit) => full(unit).join(''), doubled, 0.98, 0.995],
  ['full reading, swapped letters', (unit) => full(unit).join(''), swapped, 0.98, 0.995],
  // Of less than four letters too many are one letter away.
  ['short reading, a wrong letter', (unit) => short(unit).join(''), wrongLetter, 0.97, 0.975],
])('%s: where one best answer exists, it comes first', (_, textOf, change, first, firstFive) => {
  const typos = units.map((unit) => ({
    text: change(textOf(unit), textOf(unit).length),
    adcode: unit.adcode,
  }));
  expectShares(withOneBest(typos, inLetters), first, firstFive);
});

test.each<[string, Change, number, number]>([
  ['a wrong character', wrongCharacter, 0.97, 0.985],
  ['a missing character', missing, 0.98, 0.985],
  ['a doubled character', doubled, 0.99, 0.99],
  ['swapped characters', swapped, 0.98, 0.985],
])('full name, %s: where one best answer exists, it comes first', (_, change, first, firstFive) => {
  const typed = units.filter(({ stem }) => stem.length > 1);
  const typos = typed.map(({ name, stem, adcode }) => ({ text: change(name, stem.length), adcode }));
  expectShares(withOneBest(typos, inCharacters), first, firstFive);
});

const bySound = Map.groupBy(
  gazetteer.divisions.flatMap((place) =>
    full(place).map((syllable, i) => [syllable, place.name.charAt(i)] as const),
  ),
  ([syllable]) => syllable,
);
const soundOf = placesBy(gazetteer.divisions, (place) => [full(place).join(' '), short(place).join(' ')]);

test.each<[string, (unit: Division) => string, (unit: Division) => readonly string[]]>([
  ['full name', ({ name }) => name, full],
  ['stem', ({ stem }) => stem, short],
])('%s, a character of the same sound: where one place sounds so, it comes first', (_, textOf, syllables) => {
  const typed = units.filter(
    (unit) => unit.stem.length > 1 && soundOf.get(syllables(unit).join(' '))!.size === 1,
  );
  const typos = typed.flatMap((unit) => {
    const at = below(unit.stem.length);
    const others = bySound.get(full(unit)[at]!)!.filter(([, other]) => other !== unit.stem.charAt(at));
    if (others.length === 0) return [];
    const text = replaced(textOf(unit), at, others[below(others.length)]![1]);
    return inCharacters.has(text) ? [] : [{ text, adcode: unit.adcode }];
  });
  expectShares(typos, 0.97, 0.99);
  const asked = typos.map(({ text, adcode }) =>
    matchWithTownships(text).some((match) => match.adcode === adcode),
  );
  expect(asked.filter((isFound) => isFound).length / typos.length).toBeGreaterThanOrEqual(0.99);
});
