import { expect, test } from 'vitest';
import type { ServiceRecordRow } from '../../domain/coverage/records.ts';
import { createResolver } from '../../domain/resolver/resolver.ts';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import { placedEntry } from '../located-rows.ts';
import { locateRecords } from './records.ts';

const gazetteer = readGazetteer('content/gazetteer');
const resolver = createResolver(gazetteer, () => readTownships('content/gazetteer'));

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
  const { value, problems } = locateRecords({ gazetteer, resolver }, rows.map(placedEntry));
  expect(value).toEqual([]);
  const at = { file: 'content/records.csv', line: 2, column: 1 };
  expect(problems).toMatchObject([
    { kind: 'place-below-county', params: { raw: '漳州市南靖县书洋镇', county: { name: '南靖县' } }, at },
    { kind: 'place-below-county', params: { county: { name: '东莞市' } }, at },
    { kind: 'place-below-county', params: { county: { name: '定安县' } }, at },
  ]);
});

test('a record stands for a county, not for an address or a prefecture', () => {
  const rows = ['漳浦县', '漳州市', '漳浦县绥安镇府前街12号'].map(record);
  const { value, problems } = locateRecords({ gazetteer, resolver }, rows.map(placedEntry));
  expect(value.map(({ adcode }) => adcode)).toEqual(['350623']);
  expect(problems.map(({ kind }) => kind)).toEqual(['place-too-wide', 'place-partial']);
});
