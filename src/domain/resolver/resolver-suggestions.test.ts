import { expect, test } from 'vitest';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import type { Division } from '../places/gazetteer.ts';
import { isUnit, parentsOf } from '../places/gazetteer.ts';
import { createResolver } from './resolver.ts';

const gazetteer = readGazetteer('content/gazetteer');
const { resolve } = createResolver(gazetteer, () => readTownships('content/gazetteer'));

test.each([
  ['another character', '漳州市漳埔县', '350623'],
  ['another character, no parent', '漳埔县', '350623'],
  ['the same sound in one', '漳州市张浦县', '350623'],
  ['the same sound in all', '漳州市张普县', '350623'],
  ['the same sound in all, no parent', '张普县', '350623'],
  ['the same sound behind a province', '福建省张普县', '350623'],
  ['the same sound, another level', '漳州市张普市', '350623'],
  ['the same sound, no level', '漳州张普', '350623'],
  ['the same sound and a character that no division has', '漳州市璋蒲县', '350623'],
  ['the same sound in all, in characters of no division, no parent', '仗谱县', '350623'],
  ['a missing character', '漳州市平县', '350628'],
  ['a doubled character', '漳州市漳漳浦县', '350623'],
  ['swapped characters', '漳州市浦漳县', '350623'],
  ['swapped characters, no parent', '浦漳县', '350623'],
  ['ü and u', '红河哈尼族彝族自治州泸春县', '532531'],
  ['another level', '潍坊市昌邑区', '370786'],
  ['another level and another character', '漳州市漳埔市', '350623'],
  ['a name that no parent has, with a township behind it', '漳州市张普县绥安镇', '350623'],
])('%s: %s leads to %s', (_, text, adcode) => {
  const { outcome, candidates } = resolve(text);
  expect([outcome, candidates[0]?.adcode]).toEqual(['unknown', adcode]);
  expect(candidates.length).toBeLessThanOrEqual(5);
  expect(candidates.every(({ parents }) => parents.length > 0)).toBe(true);
});

test.each([
  ['龙研市长汀县', '350821'],
  ['新彊喀什市', '653101'],
  ['伯州精河县', '652722'],
])('a misspelt parent does not hide the county behind it: %s', (text, adcode) => {
  expect(resolve(text)).toMatchObject({
    outcome: 'unknown',
    candidates: [{ adcode }, ...resolve(text).candidates.slice(1)],
  });
});

test.each([
  ['what looks alike', '荣阳市', '410182'],
  ['what looks alike, without a level', '河南荣阳', '410182'],
  ['what looks alike, a prefecture', '毫州市', '341600'],
  ['the rarer of two characters', '婺原县', '361130'],
  ['what took in a district of that name', '天津市塘沽', '120116'],
  ['a name without its 自治', '江华瑶族县', '431129'],
  ['a unit behind words that lie between', '新疆生产建设兵团石河子市', '659001'],
  ['a level that an everyday name lacks', '昆区', '150203'],
])('first comes %s: %s', (_, text, adcode) => {
  const { outcome, candidates } = resolve(text);
  expect([outcome, candidates[0]?.adcode]).toEqual(['unknown', adcode]);
});

test('of a name with one character and its level, what lacks a character is suggested; a word is none', () => {
  expect(resolve('霄县').candidates.map(({ name }) => name)).toContain('云霄县');
  expect(['小区', '超市', '城市'].map((text) => resolve(text).outcome)).toEqual(['none', 'none', 'none']);
});

test('a township alone, or below what is wider than its county, is suggested where few have its name', () => {
  expect(resolve('虎门镇').candidates).toMatchObject([
    { township: '441900121', parents: ['广东省', '东莞市'] },
  ]);
  expect(resolve('漳州市绥安镇').candidates).toMatchObject([{ township: '350623100' }]);
  expect(resolve('城关镇').candidates.filter(({ township }) => township !== undefined)).toEqual([]);
});

test('the children of a named parent come before what is nearer elsewhere', () => {
  const { parent, candidates } = resolve('漳州市泽浦县');
  expect(parent?.adcode).toBe('350600');
  expect(candidates.slice(0, 2).map(({ adcode }) => adcode)).toEqual(['350623', '653124']);
});

test('a township that its county does not have keeps its name, and its neighbours are suggested', () => {
  const { outcome, adcode, township, rest, parent, candidates } = resolve('定安县龙和镇');
  expect({ outcome, adcode, township, rest }).toEqual({
    outcome: 'partial',
    adcode: '469021',
    township: undefined,
    rest: '龙和镇',
  });
  expect(parent?.adcode).toBe('469021');
  expect(candidates[0]).toMatchObject({ township: '469021106', name: '龙河镇', why: 'suggestion' });
  expect(resolve('莆田市秀屿区不存在镇')).toMatchObject({ rest: '不存在镇', candidates: [] });
});

test('a township is suggested by its sound, whatever characters it is written in', () => {
  expect(resolve('余杭区鲆肴镇').candidates.map(({ name }) => name)).toEqual(['瓶窑镇']);
  expect(resolve('长丰县枢颃镇').candidates.map(({ name }) => name)).toEqual(['朱巷镇']);
});

test('with one character swapped for one of the same sound, the unit of the named parent comes first', () => {
  const readings = swaps(gazetteer.divisions);
  const units = gazetteer.divisions.filter((one) => isUnit(gazetteer, one));
  const asked = units.flatMap((unit) => {
    const parent = parentsOf(gazetteer, unit).at(-1)?.name ?? '';
    return swapped(unit, readings).flatMap((name) => {
      const { outcome, adcode, candidates } = resolve(parent + name);
      // 信阳市师河区 stands in the history, 石家庄市锦州市 are two cities.
      if (adcode === unit.adcode || outcome === 'several') return [];
      return [candidates.findIndex((one) => one.adcode === unit.adcode)];
    });
  });
  expect(asked.length).toBeGreaterThan(30_000);
  expect(asked.filter((at) => at === 0).length / asked.length).toBeGreaterThan(0.997);
  expect(asked.filter((at) => at > 0)).toEqual([]);
});

/** The characters of division names by their toneless syllable. */
function swaps(divisions: readonly Division[]): ReadonlyMap<string, readonly string[]> {
  const pairs = divisions.flatMap((one) =>
    syllables(one).map((syllable, at) => ({ syllable, character: one.name.charAt(at) })),
  );
  const bySyllable = Map.groupBy(pairs, ({ syllable }) => syllable);
  return new Map(
    [...bySyllable].map(([syllable, list]) => [
      syllable,
      [...new Set(list.map(({ character }) => character))],
    ]),
  );
}

function swapped(unit: Division, bySyllable: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const spoken = syllables(unit);
  return [...unit.stem].flatMap((own, at) =>
    (bySyllable.get(spoken[at]!) ?? [])
      .filter((character) => character !== own)
      .map((character) => unit.name.slice(0, at) + character + unit.name.slice(at + 1)),
  );
}

function syllables({ reading }: Division): readonly string[] {
  return reading
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(' ');
}
