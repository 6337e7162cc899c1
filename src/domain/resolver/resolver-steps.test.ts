import { expect, test } from 'vitest';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import { isUnit, parentsOf } from '../places/gazetteer.ts';
import { createResolver } from './resolver.ts';

const gazetteer = readGazetteer('content/gazetteer');
const { resolve } = createResolver(gazetteer, () => readTownships('content/gazetteer'));
const units = gazetteer.divisions.filter((one) => isUnit(gazetteer, one));

test.each([
  ['福建省,龙岩市,长汀县', 'repaired', '350821'],
  ['福建，龙岩，长汀', 'repaired', '350821'],
  ['河北,石家庄,长安区', 'repaired', '130102'],
  ['北京市,市辖区,朝阳区', 'repaired', '110105'],
  ['三明市,沙县', 'renamed', '350405'],
  ['福建福建省漳浦县', 'ok', '350623'],
])('%s is one place: %s, %s', (text, outcome, adcode) => {
  expect(resolve(text)).toMatchObject({ outcome, adcode });
});

test('a township may be the last step', () => {
  expect(resolve('福建省,漳州市,漳浦县,绥安镇').township).toBe('350623100');
});

test.each([
  ['福建省，龙岩市', [undefined, undefined]],
  ['福建省、龙岩市、长汀县', [undefined, undefined, '350821']],
  ['龙岩市,长汀县,武平县', [undefined, '350821', '350824']],
  ['漳浦县,绥安镇', ['350623', undefined]],
  ['朝阳,双塔', [undefined, '211302']],
  ['中山市中山市', ['442000', '442000']],
  ['漳浦县漳浦县', ['350623', '350623']],
])('%s is several places', (text, codes) => {
  const { outcome, parts = [] } = resolve(text);
  expect([outcome, ...parts.map(({ adcode }) => adcode)]).toEqual(['several', ...codes]);
});

test('each unit is one place behind its parents, with a comma between the steps or each parent twice', () => {
  const missed = units.flatMap((unit) => {
    const parents = parentsOf(gazetteer, unit).map(({ name }) => name);
    const forms = [
      [...parents, unit.name].join(','),
      [...parents, unit.name].join('， '),
      parents.map((name) => name + name).join('') + unit.name,
    ];
    return forms.filter((text) => resolve(text).adcode !== unit.adcode);
  });
  expect(missed).toEqual([]);
});
