import { expect, test } from 'vitest';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import { tidyPlace } from './place-text.ts';
import { toSimplified } from './traditional.ts';

const gazetteer = readGazetteer('content/gazetteer');
const townships = readTownships('content/gazetteer');

test.each([
  ['漳州市　漳浦县', '漳州市漳浦县'],
  ['漳州市&nbsp;漳浦县', '漳州市漳浦县'],
  ['漳州市&#160;漳浦县', '漳州市漳浦县'],
  ['\uFEFF漳\u200B浦县', '漳浦县'],
  ['３５０６２３ 漳浦县', '350623漳浦县'],
  ['廣西南寧市興寧區', '广西南宁市兴宁区'],
  ['• 漳浦县。', '漳浦县'],
  ['2. 漳浦县', '漳浦县'],
  ['“漳浦县”', '漳浦县'],
  ['博尔塔拉·蒙古', '博尔塔拉蒙古'],
])('%j is tidied to %s', (raw, text) => {
  expect(tidyPlace(raw)).toMatchObject({ text, isRepaired: true });
});

test.each(['漳州市漳浦县', ' 漳浦县 ', '350604 漳州市龙海区', '乾县'])('%j needs no repair', (raw) => {
  expect(tidyPlace(raw).isRepaired).toBe(false);
});

test('no name of a division or township changes', () => {
  const names = [...gazetteer.divisions, ...[...townships.values()].flat()].map(({ name }) => name);
  expect(names.filter((name) => toSimplified(name) !== name)).toEqual([]);
});
