import { expect, test } from 'vitest';
import { readGazetteer, readTownships } from '../data/gazetteer-files.ts';
import { isAccepted } from '../domain/places/resolution.ts';
import { createResolver } from '../domain/resolver/resolver.ts';
import { writtenEntry } from './written-entry.ts';

const gazetteer = readGazetteer('content/gazetteer');
const townships = readTownships('content/gazetteer');
const { resolve } = createResolver(gazetteer, townships);

test.each([
  ['漳州市龙海区', '350604 漳州市龙海区'],
  ['北京市朝阳区', '110105 北京市朝阳区'],
  ['定安县', '469021 定安县'],
  ['东莞市', '441900 东莞市'],
  ['定安县龙河镇', '469021106 定安县龙河镇'],
  ['东莞市虎门镇', '441900121 东莞市虎门镇'],
  ['三明市全境', '350400 三明市全境'],
  ['沙县', '350405 三明市沙县区'],
])('%s is written as %s', (text, written) => {
  expect(writtenEntry(gazetteer, resolve(text))).toBe(written);
});

test('every place that is read by its full name is written so that it is read as itself', () => {
  const codes = [...gazetteer.byAdcode.keys(), ...[...townships.values()].flat().map(({ code }) => code)];
  const read = codes.map((code) => resolve(resolve(code).read ?? '')).filter(isAccepted);
  expect(read.length).toBeGreaterThan(40_000);
  const wrong = read.filter((before) => {
    const after = resolve(writtenEntry(gazetteer, before) ?? '');
    return !isAccepted(after) || after.adcode !== before.adcode || after.township !== before.township;
  });
  expect(wrong).toEqual([]);
});
