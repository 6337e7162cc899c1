import { expect, test } from 'vitest';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import { divisionOf, parentsOf, unitsUnder } from '../places/gazetteer.ts';
import type { Resolution } from '../places/resolution.ts';
import { createResolver } from './resolver.ts';

const gazetteer = readGazetteer('content/gazetteer');
const { resolve } = createResolver(gazetteer, () => readTownships('content/gazetteer'));
const aliases = gazetteer.aliases ?? [];

test.each([
  ['巴州库尔勒市', 'ok', '652801'],
  ['新疆巴州轮台', 'repaired', '652822'],
  ['内蒙包头市昆都仑区', 'ok', '150203'],
  ['锡盟锡市', 'repaired', '152502'],
  ['广西省南宁市江南区', 'ok', '450105'],
  ['哲盟科左后旗', 'repaired', '150522'],
  ['巴中市巴州', 'repaired', '511902'],
  ['锡盟全境', 'whole', '152500'],
])('%s is %s: %s', (text, outcome, adcode) => {
  expect(resolve(text)).toMatchObject({ outcome, adcode });
});

test.each([
  ['巴州', 'ambiguous', ['652800', '511902']],
  ['巴州平昌县', 'mismatch', ['511923']],
  ['阿盟', 'too-wide', ['152900']],
  ['哈市', 'ambiguous', ['230100', '650500']],
  ['塔县', 'unknown', ['653131', '232722', '620921']],
])('%s is asked about: %s', (text, outcome, codes) => {
  const resolution = resolve(text);
  expect([resolution.outcome, ...codesOf(resolution).toSorted()]).toEqual([outcome, ...codes.toSorted()]);
});

test('each everyday name leads to its division, alone and behind its parent', () => {
  const missed = aliases.flatMap(({ name, adcode }) => {
    const above = parentsOf(gazetteer, divisionOf(gazetteer, adcode)).at(-1)?.name ?? '';
    return [name, above + name].filter((text) => !codesOf(resolve(text)).includes(adcode));
  });
  expect(missed).toEqual([]);
});

test('each everyday name proves the units below it', () => {
  const texts = aliases.flatMap(({ name, adcode }) =>
    unitsUnder(gazetteer, divisionOf(gazetteer, adcode))
      .filter((unit) => unit.adcode !== adcode)
      .map((unit) => ({ text: name + unit.name, adcode: unit.adcode })),
  );
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter(({ text, adcode }) => resolve(text).adcode !== adcode)).toEqual([]);
});

function codesOf({ adcode, candidates }: Resolution): readonly string[] {
  return adcode === undefined ? candidates.map((candidate) => candidate.adcode) : [adcode];
}
