import { expect, test } from 'vitest';
import { readGazetteer, readTownships } from '../data/gazetteer-files.ts';
import type { RegionList } from '../domain/coverage/region-list.ts';
import { createResolver } from '../domain/resolver/resolver.ts';
import { compareWithList } from './compare-list.ts';
import { comparePages } from './compare-pages.ts';
import { readPassages } from './text/read-passages.ts';

const gazetteer = readGazetteer('content/gazetteer');
const resolver = createResolver(gazetteer, () => readTownships('content/gazetteer'));

test('a list is told what is new, unchanged, changed and removed', () => {
  const list = regionList(['漳州市漳浦县', '三明市沙县', '漳州市东山县']);
  expect(compare(list, '漳浦、沙县区、云霄县、云霄县、漳州市云宵县')).toEqual({
    added: ['350622 漳州市云霄县'],
    unchanged: ['漳州市漳浦县'],
    changed: [{ before: '三明市沙县', after: '350405 三明市沙县区' }],
    questioned: [],
    removed: ['漳州市东山县'],
    excepted: [],
  });
});

test('what the file denies or asks about is not told as removed', () => {
  const list = regionList(['长汀县', '武平县', '连城县', '漳浦县', '湖里区', '古田县', '鼓楼区', '东山县']);
  const { questioned, removed } = compare(
    { ...list, places: [...list.places, { place: '南平市全境' }] },
    '长汀县、武平县、连城县（暂停）、漳浦县（海岛不去）、漳州市漳埔县、古田县、南平市全境，除建瓯市外',
  );
  expect(questioned).toEqual(['连城县', '漳浦县', '南平市全境']);
  expect(removed).toEqual(['湖里区', '东山县']);
});

test('a county that stood in a list by its townships is added and told as changed', () => {
  const { added, changed } = compare(regionList(['漳浦县古雷镇']), '漳浦县');
  expect(added).toEqual(['350623 漳州市漳浦县']);
  expect(changed).toEqual([{ before: '漳浦县古雷镇', after: '350623 漳州市漳浦县' }]);
});

test('what lies in a 全境 of the list is not added again, and what it excepts is left out', () => {
  const list = regionList(['漳州市全境'], ['漳州市东山县']);
  expect(compare(list, '漳浦县、东山县、漳浦县绥安镇')).toMatchObject({
    added: [],
    removed: ['漳州市全境'],
    excepted: ['350626 漳州市东山县'],
  });
});

test('without a list everything is new', () => {
  expect(compare(undefined, '漳浦县、定安县龙河镇').added).toEqual([
    '350623 漳州市漳浦县',
    '469021106 定安县龙河镇',
  ]);
});

test('pages appear and go with the lists', () => {
  const { appear, go } = comparePages(
    gazetteer,
    resolver,
    [regionList(['漳浦县', '云霄县'])],
    [regionList(['云霄县', '东山县'])],
  );
  expect(appear.map(({ adcode }) => adcode)).toEqual(['350626']);
  expect(go.map(({ adcode }) => adcode)).toEqual(['350623']);
});

function compare(list: RegionList | undefined, text: string) {
  const found = readPassages(resolver, [{ text, start: { line: 1, column: 1 } }]);
  return compareWithList(gazetteer, resolver, list, found);
}

function regionList(places: readonly string[], except: readonly string[] = []): RegionList {
  return {
    id: 'minnan',
    title: '闽南',
    status: 'own',
    services: ['opening'],
    verified: '2026-10-30',
    source: '排班表',
    shares: [],
    over: [],
    places: places.map((place) => ({ place })),
    except,
    origin: { file: 'content/regions/minnan.yaml', positions: {} },
  };
}
