import { expect, test } from 'vitest';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import { regionList } from '../fixtures/region-list.ts';
import { createResolver } from '../resolver/resolver.ts';
import { readList } from './read-list.ts';
import type { RegionList } from './region-list.ts';

const gazetteer = readGazetteer('content/gazetteer');
const resolver = createResolver(gazetteer, () => readTownships('content/gazetteer'));
const read = (list: RegionList) => readList(gazetteer, resolver, list);

test('an exception must lie wholly in the 全境 of its list', () => {
  const { problems } = read(regionList('a', ['漳州市全境'], { except: ['福建省全境'] }));
  expect(problems.map(({ kind }) => kind)).toContain('except-outside');
  expect(read(regionList('a', ['福建省全境'], { except: ['漳州市全境'] })).problems).toMatchObject([
    { kind: 'notice-whole', params: { count: 73 } },
    { kind: 'notice-whole' },
  ]);
});

test('an exception is reported where it is written', () => {
  const origin = {
    file: 'content/regions/a.yaml',
    positions: { 'places.0': [8, 5] as const, 'except.0': [10, 10] as const, 'except.1': [10, 18] as const },
  };
  const list = regionList('a', ['三明市全境'], { except: ['沙县区', '沙县区夏茂镇'], origin });
  const problem = read(list).problems.find(({ kind }) => kind === 'except-township');
  expect(problem).toMatchObject({
    params: { raw: '沙县区夏茂镇', place: { name: '夏茂镇' }, county: { name: '沙县区' } },
    at: { line: 10, column: 18 },
  });
});

test('an exception of a township takes nothing out, one that is not read is known to be missing', () => {
  const whole = (except: readonly string[]) => read(regionList('a', ['三明市全境'], { except })).value;
  expect(whole(['沙县区夏茂镇']).except.size).toBe(0);
  expect([...whole(['沙县区']).except]).toEqual(['350405']);
  expect(whole(['沙县区']).isExceptRead).toBe(true);
  expect(whole(['沙县区', '全国']).isExceptRead).toBe(false);
});

test('only a 全境 has its units counted in its notice', () => {
  const { problems } = read(regionList('a', ['三明市沙县', '漳浦']));
  expect(problems.map(({ kind }) => kind)).toEqual(['notice-renamed', 'notice-repaired']);
  for (const { params } of problems) expect(params).not.toHaveProperty('count');
});
