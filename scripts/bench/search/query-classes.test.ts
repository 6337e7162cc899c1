import { expect, test } from 'vitest';
import { readGazetteer } from '../../../src/data/gazetteer-files.ts';
import { isUnit } from '../../../src/domain/places/gazetteer.ts';
import { isOneEdit } from '../../../src/domain/spelling/edits.ts';
import { queryClasses } from './query-classes.ts';

const gazetteer = readGazetteer('content/gazetteer');
const classes = queryClasses(gazetteer, 1);
const queriesOf = (name: string) => classes.find((queryClass) => queryClass.name === name)!.queries;
const meantBy = (name: string, text: string) => queriesOf(name).find((asked) => asked.text === text)?.meant;
/** What a class asks to find one place. */
const textsFor = (name: string, adcode: string) =>
  queriesOf(name)
    .filter(({ meant }) => meant.includes(adcode))
    .map(({ text }) => text);

test.each([
  ['full name', '漳浦县'],
  ['stem', '漳浦'],
  ['parent + stem', '漳州漳浦'],
  ['parent + full name', '漳州市漳浦县'],
  ['every stem, spaced', '福建 漳州 漳浦'],
  ['code', '350623'],
  ['traditional characters', '漳浦縣'],
  ['pinyin in full, joined', 'zhangpuxian'],
  ['pinyin in full, spaced', 'zhang pu xian'],
  ['pinyin of the stem, joined', 'zhangpu'],
  ['pinyin of the stem, spaced', 'zhang pu'],
  ['pinyin with tones', 'zhāng pǔ xiàn'],
  ['parent + pinyin', 'zhangzhouzhangpu'],
  ['while typing characters', '漳浦'],
  ['while typing pinyin', 'zhangp'],
])('%s: %s asks for 漳浦县', (name, text) => {
  expect(textsFor(name, '350623')).toEqual([text]);
});

test('a query means every division that is called so, hubs included', () => {
  expect(meantBy('full name', '鼓楼区')).toEqual(['320106', '320302', '350102', '410204']);
  expect(meantBy('stem', '海南')).toEqual(['150303', '460000', '632500']);
  expect(meantBy('pinyin of the stem, joined', 'suzhou')).toEqual(['320500', '341300', '620902']);
  expect(meantBy('initials', 'zp')).toContain('350623');
});

test('a name in a sentence stands there whole, with words around it', () => {
  for (const { text, meant } of queriesOf('name in a sentence')) {
    const name = gazetteer.byAdcode.get(meant[0]!)!.name;
    expect(text).toContain(name);
    expect(text).not.toBe(name);
  }
});

test('half of a mixed query is written in characters, half in pinyin', () => {
  expect(['漳pu', 'zhang浦']).toContain(textsFor('characters and pinyin mixed', '350623')[0]);
});

test('an old name means what it became, where nothing is called so today', () => {
  expect(meantBy('old name', '襄樊市')).toEqual(['420600']);
  expect(textsFor('old name', '330102')).not.toContain('江干区');
});

test('a same-sound typo differs from the stem in one character', () => {
  for (const { text, meant } of queriesOf('same-sound typo, stem')) {
    const { stem } = gazetteer.byAdcode.get(meant[0]!)!;
    expect(text.length).toBe(stem.length);
    expect([...text].filter((character, at) => character !== stem[at])).toHaveLength(1);
  }
});

test('a slip is one edit away from one division alone', () => {
  const names = gazetteer.divisions.flatMap(({ adcode, name, stem }) =>
    [name, stem].map((text) => ({ adcode, text })),
  );
  for (const { text, meant } of queriesOf('wrong character, full name').slice(0, 200)) {
    const near = names.filter((other) => isOneEdit(other.text, text)).map(({ adcode }) => adcode);
    expect([...new Set(near)]).toEqual(meant);
  }
});

test('full names and codes ask for all 2,853 units', () => {
  const units = gazetteer.divisions.filter((division) => isUnit(gazetteer, division));
  for (const name of ['full name', 'code', 'while typing pinyin']) {
    const asked = new Set(queriesOf(name).flatMap(({ meant }) => meant));
    expect(units.filter(({ adcode }) => !asked.has(adcode))).toEqual([]);
  }
});

test('the same seed gives the same queries, another seed others', () => {
  const wrongLetters = (seed: number) =>
    queryClasses(gazetteer, seed).find(({ name }) => name === 'wrong letter, pinyin in full')!.queries;
  expect(wrongLetters(1)).toEqual(queriesOf('wrong letter, pinyin in full'));
  expect(wrongLetters(2)).not.toEqual(wrongLetters(1));
});
