import { expect, test } from 'vitest';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import { createResolver } from './resolver.ts';

const { resolve } = createResolver(readGazetteer('content/gazetteer'), () =>
  readTownships('content/gazetteer'),
);

test.each([
  ['漳州市(漳浦县)', 'repaired', '350623'],
  ['漳州市（漳浦县）', 'repaired', '350623'],
  ['漳州市：漳浦县', 'repaired', '350623'],
  ['鼓楼区(南京市)', 'repaired', '320106'],
  ['(福建省)漳州市漳浦县', 'repaired', '350623'],
  ['福建省(漳州市)漳浦县绥安镇', 'repaired', '350623'],
  ['龙海区(原龙海市)', 'repaired', '350604'],
  ['三明市(全境)', 'whole', '350400'],
  ['三明市(沙县)', 'renamed', '350405'],
  ['额敏县额敏（兵地、辽阳）工业园区', 'repaired', '654221'],
])('%s is one name: %s, %s', (text, outcome, adcode) => {
  expect(resolve(text)).toMatchObject({ outcome, adcode });
});

test.each([
  ['漳州市(漳浦县、云霄县)', ['350623', '350622']],
  ['漳浦县(云霄县)', ['350623', '350622']],
])('%s is several places', (text, codes) => {
  const { outcome, parts = [] } = resolve(text);
  expect([outcome, ...parts.map(({ adcode }) => adcode)]).toEqual(['several', ...codes]);
});

test('what stands in brackets is asked about where it may explain, or take something out', () => {
  expect(resolve('漳浦县(绥安镇)')).toMatchObject({ outcome: 'partial', rest: '(绥安镇)' });
  expect(resolve('三明市(除沙县区、大田县外)').outcome).toBe('unknown');
  expect(resolve('海口市(漳浦县)').adcode).toBeUndefined();
});

test.each([
  ['服务区域：漳浦县', ['350623']],
  ['不服务：漳浦县', ['350623']],
  ['服务区域:漳浦县和云霄县', ['350623', '350622']],
])('words before a colon may say anything: the places of %s are suggestions', (text, codes) => {
  const { outcome, candidates } = resolve(text);
  expect([outcome, ...candidates.map(({ adcode }) => adcode)]).toEqual(['unknown', ...codes]);
});
