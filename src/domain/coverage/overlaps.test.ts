import { expect, test } from 'vitest';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import type { RegionList } from './region-list.ts';
import { expandCoverage } from './expand-coverage.ts';
import { regionList } from '../fixtures/region-list.ts';
import { isNotice } from '../problems/problem.ts';
import { createResolver } from '../resolver/resolver.ts';

const gazetteer = readGazetteer('content/gazetteer');
const resolver = createResolver(gazetteer, () => readTownships('content/gazetteer'));
const expand = (...lists: readonly RegionList[]) => expandCoverage(gazetteer, resolver, lists);

const own = regionList('own', ['漳浦县']);

test('different services: both teams are shown', () => {
  const { value, problems } = expand(
    own,
    regionList('other', ['漳浦县'], { services: ['repair'], status: 'partner' }),
  );
  expect(problems).toEqual([]);
  expect(value.get('350623')).toMatchObject({
    status: 'own',
    assignments: [{ list: 'own' }, { list: 'other' }],
  });
});

test('the same service is a problem with both places', () => {
  const { problems } = expand(
    regionList('minnan', ['漳浦县']),
    regionList('zhangzhou', ['云霄县', '漳浦县']),
  );
  expect(problems).toMatchObject([
    {
      kind: 'overlap-two-teams',
      params: {
        places: [{ adcode: '350623' }],
        services: ['opening'],
        lists: ['zhangzhou', 'minnan'],
        other: { file: 'content/regions/minnan.yaml', line: 1 },
        over: ['minnan'],
        shares: ['minnan'],
      },
      at: { file: 'content/regions/zhangzhou.yaml', line: 2 },
    },
  ]);
});

test('two lists of one 全境 are one problem, with every county and service', () => {
  const services = ['opening', 'repair'];
  const { problems } = expand(
    regionList('a', ['三明市全境'], { services }),
    regionList('b', ['三明市全境'], { services, over: ['c'] }),
  );
  const [overlap, ...rest] = problems.filter((problem) => !isNotice(problem));
  expect(rest).toEqual([]);
  expect(overlap).toMatchObject({ params: { services, over: ['c', 'a'], except: [] }, at: { line: 1 } });
  expect(overlap!.params).toHaveProperty('places.length', 11);
  expect(overlap!.more).toBeUndefined();
});

test('an overlap of 全境 and single counties stands at the counties, and tells what to except', () => {
  const { problems } = expand(
    regionList('a', ['云霄县', '三明市沙县区', '三明市宁化县']),
    regionList('b', ['三明市全境']),
  );
  expect(problems.find((problem) => !isNotice(problem))).toMatchObject({
    params: { lists: ['a', 'b'], except: ['福建省三明市沙县区', '福建省三明市宁化县'], other: { line: 1 } },
    at: { file: 'content/regions/a.yaml', line: 2 },
    more: [{ line: 3 }],
  });
});

test('of two lists that name a county alike, the one that was checked later is told', () => {
  const { problems } = expand(
    regionList('a', ['漳浦县'], { verified: '2026-11-01' }),
    regionList('b', ['漳浦县'], { verified: '2026-10-30' }),
  );
  expect(problems).toMatchObject([{ params: { lists: ['a', 'b'] } }]);
});

test('全境 is as wide as its prefecture, whatever stands beside it', () => {
  const places = ['三明市全境', '三明市沙县区', '三明市宁化县'];
  const { problems } = expand(
    regionList('a', places, { verified: '2026-10-01', except: ['三明市大田县'] }),
    regionList('b', ['三明市全境']),
  );
  expect(problems.find((problem) => !isNotice(problem))).toMatchObject({ params: { lists: ['b', 'a'] } });
});

test('each two lists are a problem of their own', () => {
  const told = expand(...['a', 'b', 'c'].map((id) => regionList(id, ['漳浦县']))).problems;
  expect(told.map(({ params }) => 'lists' in params && params.lists)).toEqual([
    ['b', 'a'],
    ['c', 'a'],
    ['c', 'b'],
  ]);
});

test('served and not served is never settled by strength', () => {
  const kinds = expand(own, regionList('not', ['漳浦县'], { status: 'not-served' })).problems.map(
    ({ kind }) => kind,
  );
  expect(kinds).toEqual(['overlap-not-served']);
  const townships = expand(own, regionList('not', ['漳浦县绥安镇'], { status: 'not-served' })).problems;
  expect(townships).toHaveLength(1);
});

test('`shares` shows both, from either side', () => {
  const shared = expand(own, regionList('other', ['漳浦县'], { shares: ['own'] }));
  expect(shared.problems).toEqual([]);
  expect(shared.value.get('350623')?.assignments).toHaveLength(2);
  expect(expand({ ...own, shares: ['other'] }, regionList('other', ['漳浦县'])).problems).toEqual([]);
});

test('`shares` does not settle served against not served', () => {
  const not = regionList('not', ['漳浦县'], { status: 'not-served', shares: ['own'] });
  expect(expand(own, not).problems.map(({ kind }) => kind)).toEqual(['overlap-not-served']);
});

test('different townships of one county do not overlap', () => {
  const { value, problems } = expand(regionList('a', ['定安县龙河镇']), regionList('b', ['定安县富文镇']));
  expect(problems).toEqual([]);
  expect(value.get('469021')).toMatchObject({ extent: ['469021106', '469021109'] });
});

test('a list that names itself keeps its places, and is a problem', () => {
  const { value, problems } = expand({ ...own, over: ['own'], shares: ['own'] });
  expect(problems.map(({ kind }) => kind)).toEqual(['list-names-itself', 'list-names-itself']);
  expect(value.get('350623')?.assignments).toHaveLength(1);
});

test('lists that win over each other in a circle are told once, at the first', () => {
  const circle = (ids: readonly string[]) =>
    ids.map((id, at) => regionList(id, ['漳浦县'], { over: [ids[(at + 1) % ids.length]!] }));
  for (const ids of [
    ['a', 'b'],
    ['b', 'c', 'a'],
  ]) {
    const circles = expand(...circle(ids)).problems.filter(({ kind }) => kind === 'list-over-circular');
    expect(circles).toMatchObject([{ at: { file: 'content/regions/a.yaml' } }]);
  }
});
