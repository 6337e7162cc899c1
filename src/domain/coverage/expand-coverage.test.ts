import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import type { RegionList } from './region-list.ts';
import { expandCoverage } from './expand-coverage.ts';
import { regionList } from '../fixtures/region-list.ts';
import { tsvRows } from '../fixtures/tsv-rows.ts';
import { isNotice } from '../problems/problem.ts';
import { createResolver } from '../resolver/resolver.ts';

const gazetteer = readGazetteer('content/gazetteer');
const resolver = createResolver(gazetteer, readTownships('content/gazetteer'));
const samples = tsvRows(
  readFileSync(new URL('../fixtures/coverage-list.expected.tsv', import.meta.url), 'utf8'),
);
const expand = (...lists: readonly RegionList[]) => expandCoverage(gazetteer, resolver, lists);

test('the sample list is 188 units, 9 of them served in part', () => {
  const places = samples.map((row) => row.raw!);
  const { value, problems } = expand(regionList('sample', places));
  const inPart = [...value.values()].filter(({ extent }) => extent !== 'whole');
  expect(problems.filter((problem) => !isNotice(problem))).toEqual([]);
  expect(problems.map(({ kind }) => kind).sort()).toEqual([
    'notice-renamed',
    'notice-repaired',
    'notice-repaired',
    'notice-repaired',
  ]);
  expect(value.size).toBe(188);
  expect(inPart.map(({ adcode }) => adcode)).toEqual([
    '442000',
    '469001',
    '469005',
    '469021',
    '469022',
    '469025',
    '469027',
    '469028',
    '469029',
  ]);
});

describe('one list', () => {
  test('terms of a place go before those of its list', () => {
    const { value } = expand(
      regionList('minnan', [{ place: '漳浦县', note: '走沈海高速' }, '云霄县'], { note: '先预约' }),
    );
    const notes = [...value.values()].map(({ assignments }) => assignments[0]?.terms.note);
    expect(notes).toEqual(['先预约', '走沈海高速']);
  });

  test('a county and one of its townships: the township has its own terms', () => {
    const { value, problems } = expand(
      regionList('hainan', ['定安县', { place: '定安县龙河镇', days: '每周二、五' }]),
    );
    const [assignment] = value.get('469021')!.assignments;
    expect(problems).toEqual([]);
    expect(assignment).toMatchObject({ extent: 'whole', service: 'opening' });
    expect(assignment?.townshipTerms.get('469021106')?.days).toBe('每周二、五');
  });

  test('days of visit stand in place of the time of the list, unless the place has a time of its own', () => {
    const response = { minutes: 2880, text: '48小时', clock: 'calendar' as const };
    const own = { minutes: 10080, text: '7天', clock: 'calendar' as const };
    const places = [
      { place: '定安县龙河镇', days: '每周二、五' },
      { place: '大连市长海县', days: '每周三', response: own },
      '漳浦县',
    ];
    const { value } = expand(regionList('hainan', places, { response }));
    const termsOf = (adcode: string) => value.get(adcode)?.assignments[0]?.terms;
    expect(termsOf('469021')).toMatchObject({ days: '每周二、五' });
    expect(termsOf('469021')).not.toHaveProperty('response');
    expect(termsOf('210224')).toMatchObject({ days: '每周三', response: own });
    expect(termsOf('350623')).toMatchObject({ response });
  });

  test('townships alone are what is served', () => {
    const { value } = expand(regionList('hainan', ['定安县富文镇', '定安县龙河镇']));
    expect(value.get('469021')?.extent).toEqual(['469021106', '469021109']);
  });

  test('a single entry goes before 全境, wherever it stands; except takes out', () => {
    const places = [{ place: '三明市大田县', note: '周末不上门' }, '三明市全境'];
    const { value, problems } = expand(regionList('sanming', places, { except: ['三明市宁化县'] }));
    expect(problems.map(({ kind, at }) => [kind, at.line])).toEqual([['notice-whole', 2]]);
    expect(value.size).toBe(10);
    expect(value.has('350424')).toBe(false);
    expect(value.get('350425')?.assignments[0]?.terms.note).toBe('周末不上门');
  });

  test('townships of an excepted county are what is served of it', () => {
    const { value, problems } = expand(
      regionList('sanming', ['三明市全境', '三明市沙县区夏茂镇'], { except: ['三明市沙县区'] }),
    );
    expect(problems.filter((problem) => !isNotice(problem))).toEqual([]);
    expect(value.get('350405')?.extent).toHaveLength(1);
  });

  test.each([
    ['the same county twice', regionList('a', ['漳浦县', '漳州市漳浦县']), 'place-repeated'],
    ['the same township twice', regionList('a', ['定安县龙河镇', '定安龙河镇']), 'place-repeated'],
    ['an exception outside', regionList('a', ['三明市全境'], { except: ['漳浦县'] }), 'except-outside'],
    [
      'a township as an exception',
      regionList('a', ['三明市全境'], { except: ['沙县区夏茂镇'] }),
      'except-township',
    ],
    ['an exception without 全境', regionList('a', ['漳浦县'], { except: ['云霄县'] }), 'except-outside'],
    [
      'an exception that is named',
      regionList('a', ['三明市全境', '宁化县'], { except: ['宁化县'] }),
      'place-excepted',
    ],
    [
      'an exception that stands twice',
      regionList('a', ['三明市全境'], { except: ['宁化县', '三明市宁化县'] }),
      'place-repeated',
    ],
    ['an ambiguous place', regionList('a', ['鼓楼区']), 'place-ambiguous'],
    ['a misspelt place', regionList('a', ['漳州市漳埔县']), 'place-unknown'],
    ['a foreign place', regionList('a', ['海口市漳浦县']), 'place-mismatch'],
    ['a prefecture', regionList('a', ['漳州市']), 'place-too-wide'],
    ['two places', regionList('a', ['漳浦县、云霄县']), 'place-several'],
    ['an address', regionList('a', ['漳浦县绥安镇府前街12号']), 'place-partial'],
    ['a placeholder', regionList('a', ['石家庄市市辖区']), 'place-placeholder'],
    ['a zone', regionList('a', ['雄安新区']), 'place-zone'],
    ['a divided county', regionList('a', ['杭州市江干区']), 'place-split'],
    ['Hong Kong', regionList('a', ['香港']), 'place-no-county-data'],
    ['no place', regionList('a', ['全国']), 'place-none'],
    ['a wrong code', regionList('a', ['350604 漳浦县']), 'place-code-differs'],
  ] as const)('%s is a problem', (_name, list, kind) => {
    const kinds = expand(list)
      .problems.filter((problem) => !isNotice(problem))
      .map((problem) => problem.kind);
    expect(kinds).toEqual([kind]);
  });

  test('what is read of 全境 is counted without its exceptions', () => {
    const except = ['三明市沙县区', '三明市宁化县'];
    const { problems } = expand(regionList('a', ['三明市全境'], { except }));
    expect(problems).toMatchObject([{ kind: 'notice-whole', params: { count: 9 } }]);
  });

  test('an exception outside tells which 全境 the list has', () => {
    const list = regionList('a', ['三明市全境', '龙岩市全境', '云霄县'], { except: ['漳浦县'] });
    expect(expand(list).problems.find(({ kind }) => kind === 'except-outside')?.params).toMatchObject({
      raw: '漳浦县',
      wholes: ['三明市全境', '龙岩市全境'],
    });
  });

  test('a place under places and under except names the entry that it contradicts', () => {
    const list = regionList('a', ['三明市全境', '宁化县'], { except: ['宁化县'] });
    const told = expand(list).problems.filter((problem) => !isNotice(problem));
    expect(told).toMatchObject([{ kind: 'place-excepted', params: { entry: { line: 2 } } }]);
  });

  test('a repeat names both lines', () => {
    const { problems } = expand(regionList('a', ['漳浦县', '云霄县', '漳州市漳浦县']));
    expect(problems).toMatchObject([
      { at: { line: 3 }, params: { place: { adcode: '350623' }, first: { line: 1 } } },
    ]);
  });

  test('a township that stands twice is named, not its county', () => {
    const { problems } = expand(regionList('a', ['定安县龙河镇', '定安龙河']));
    const place = { adcode: '469021106', name: '龙河镇', parents: ['海南省', '定安县'] };
    expect(problems.filter((problem) => !isNotice(problem))).toMatchObject([{ params: { place } }]);
  });

  test('a list that goes on says so', () => {
    const { problems } = expand(regionList('a', ['福州市鼓楼区等']));
    expect(problems).toMatchObject([{ kind: 'notice-incomplete', params: { read: '福建省福州市鼓楼区' } }]);
  });
});

test('coverage stands in the order of codes, however the lists are sorted', () => {
  const { value } = expand(regionList('b', ['漳浦县', '朝阳县']), regionList('a', ['云霄县']));
  expect([...value.keys()]).toEqual(['211321', '350622', '350623']);
});
