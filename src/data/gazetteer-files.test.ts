import { expect, test } from 'vitest';
import { unitsUnder } from '../domain/places/gazetteer.ts';
import { readGazetteer, readTownships } from './gazetteer-files.ts';

test('the divisions are read and indexed', () => {
  const { byAdcode, childrenOf, divisions } = readGazetteer('content/gazetteer');
  expect(divisions.filter(({ level }) => level === 'prefecture')).toHaveLength(333);
  expect(childrenOf.get('')).toHaveLength(34);
  expect(byAdcode.get('350623')).toMatchObject({
    name: '漳浦县',
    stem: '漳浦',
    slug: 'zhangpu',
    parent: '350600',
  });
});

test('there are 2853 units', () => {
  const gazetteer = readGazetteer('content/gazetteer');
  const provinces = gazetteer.childrenOf.get('') ?? [];
  const units = provinces
    .filter(({ adcode }) => gazetteer.childrenOf.has(adcode))
    .flatMap((province) => unitsUnder(gazetteer, province));
  expect(units).toHaveLength(2853);
});

test('townships stand under their unit', () => {
  const names = readTownships('content/gazetteer')
    .get('469021')
    ?.map(({ name }) => name);
  expect(names).toContain('龙河镇');
});
