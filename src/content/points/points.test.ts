import { expect, test } from 'vitest';
import type { ServicePointRow } from '../../domain/contacts/service-point.ts';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import { placedEntry } from '../located-rows.ts';
import { locatePoints } from './points.ts';
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

const locate = (row: Partial<ServicePointRow>) => locatePoints({ gazetteer, resolver }, [placedEntry({ ...point, ...row })]);

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

test('a point may lie in a township: it counts for its county', () => {
  const { value, problems } = locate({ place: '漳州市龙海区石码街道' });
  expect(problems).toEqual([]);
  expect(value).toMatchObject([{ adcode: '350604' }]);
});
