import { expect, test } from 'vitest';
import type { ServicePointRow } from '../../domain/contacts/service-point.ts';
import type { ServiceRecordRow } from '../../domain/coverage/records.ts';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import { locatePoints, locateRecords } from './points.ts';
import { createResolver } from '../../domain/resolver/resolver.ts';

const gazetteer = readGazetteer('content/gazetteer');
const resolver = createResolver(gazetteer, () => readTownships('content/gazetteer'));

const point: ServicePointRow = {
  id: 'shima',
  name: '石码网点',
  place: '漳州市龙海区石码街道示例路1号',
  address: '示例路1号',
  lng: 117.82,
  lat: 24.44,
  hours: '周一至周六8:30–18:00',
  phones: [],
  services: ['opening'],
  origin: { file: 'content/points.csv', positions: { place: [2, 12], lng: [2, 40] } },
};

const locate = (row: Partial<ServicePointRow>) => locatePoints(gazetteer, resolver, [{ ...point, ...row }]);

test('a point may have its address behind its place', () => {
  const { value, problems } = locate({});
  expect(problems).toEqual([]);
  expect(value).toMatchObject([{ id: 'shima', adcode: '350604' }]);
  expect(value[0]).not.toHaveProperty('place');
});

test('a point of a place that is not plain is left out', () => {
  const { value, problems } = locate({ place: '鼓楼区中山路1号' });
  expect(value).toEqual([]);
  expect(problems).toMatchObject([{ kind: 'place-ambiguous', at: { line: 2, column: 12 } }]);
});

test('a point far from its county is a problem', () => {
  const { problems } = locate({ lng: 24.44, lat: 117.82 });
  expect(problems).toMatchObject([{ kind: 'point-far', params: { id: 'shima', place: { name: '龙海区' } } }]);
});

const record = (place: string): ServiceRecordRow => ({
  place,
  service: 'opening',
  periodStart: '2026-07-01',
  periodEnd: '2026-09-30',
  cases: 12,
  medianMinutes: 95,
  withinTarget: 0.9,
  satisfied: undefined,
  source: '工单',
  origin: { file: 'content/records.csv', positions: { place: [2, 1] } },
});

test('a record of a township is a problem: its figures are not those of the county', () => {
  const rows = ['漳州市南靖县书洋镇', '东莞市虎门镇', '定安龙河'].map(record);
  const { value, problems } = locateRecords(gazetteer, resolver, rows);
  expect(value).toEqual([]);
  const at = { file: 'content/records.csv', line: 2, column: 1 };
  expect(problems).toMatchObject([
    { kind: 'place-below-county', params: { raw: '漳州市南靖县书洋镇', county: { name: '南靖县' } }, at },
    { kind: 'place-below-county', params: { county: { name: '东莞市' } }, at },
    { kind: 'place-below-county', params: { county: { name: '定安县' } }, at },
  ]);
});

test('a point may lie in a township: it counts for its county', () => {
  const { value, problems } = locate({ place: '漳州市龙海区石码街道' });
  expect(problems).toEqual([]);
  expect(value).toMatchObject([{ adcode: '350604' }]);
});

test('a record stands for a county, not for an address or a prefecture', () => {
  const rows = ['漳浦县', '漳州市', '漳浦县绥安镇府前街12号'].map(record);
  const { value, problems } = locateRecords(gazetteer, resolver, rows);
  expect(value.map(({ adcode }) => adcode)).toEqual(['350623']);
  expect(problems.map(({ kind }) => kind)).toEqual(['place-too-wide', 'place-partial']);
});
