import { expect, test } from 'vitest';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import { regionList } from '../fixtures/region-list.ts';
import { isNotice } from '../problems/problem.ts';
import { createResolver } from '../resolver/resolver.ts';
import { expandCoverage } from './expand-coverage.ts';
import type { RegionList } from './region-list.ts';

const gazetteer = readGazetteer('content/gazetteer');
const resolver = createResolver(gazetteer, () => readTownships('content/gazetteer'));
const problemsOf = (...lists: readonly RegionList[]) =>
  expandCoverage(gazetteer, resolver, lists).problems.filter((problem) => !isNotice(problem));

test('the places of an overlap are in the order of their lines, on both sides', () => {
  const places = ['漳浦县', '三明市宁化县', '云霄县'];
  const [problem] = problemsOf(regionList('a', places), regionList('b', places.toReversed()));
  expect(problem).toMatchObject({
    at: { file: 'content/regions/b.yaml', line: 1 },
    more: [{ line: 2 }, { line: 3 }],
    params: { lists: ['b', 'a'], other: { line: 1 }, moreOther: [{ line: 2 }, { line: 3 }], except: [] },
  });
});

test('two places on one line are in the order of their columns', () => {
  const origin = {
    file: 'content/regions/b.yaml',
    positions: { 'places.0': [7, 30] as const, 'places.1': [7, 12] as const },
  };
  const [problem] = problemsOf(
    regionList('a', ['漳浦县', '云霄县']),
    regionList('b', ['漳浦县', '云霄县'], { origin }),
  );
  expect(problem).toMatchObject({ at: { line: 7, column: 12 }, more: [{ line: 7, column: 30 }] });
});

test('where one of the places cannot be taken, `over` is not offered', () => {
  const denied = ['漳浦县绥安镇', '云霄县'];
  const [problem] = problemsOf(
    regionList('a', ['漳浦县', '云霄县']),
    regionList('b', denied, { status: 'not-served' }),
  );
  expect(problem).toMatchObject({ kind: 'overlap-not-served', params: { over: [], lists: ['b', 'a'] } });
});

test('one service that is denied makes the overlap one of serving and not serving', () => {
  const places = [{ place: '漳浦县', services: ['repair'] }, '云霄县'];
  const [problem, ...others] = problemsOf(
    regionList('a', ['漳浦县', '云霄县'], { services: ['opening', 'repair'] }),
    regionList('b', places, { status: 'not-served' }),
  );
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ kind: 'overlap-not-served', params: { services: ['opening', 'repair'] } });
});

test('a list does not propose itself under `over` or `shares`', () => {
  const [problem] = problemsOf(
    regionList('a', ['漳浦县']),
    regionList('b', ['漳浦县'], { over: ['b', 'c'], shares: ['b', 'd'] }),
  ).filter(({ kind }) => kind === 'overlap-two-teams');
  expect(problem).toMatchObject({ params: { over: ['c', 'a'], shares: ['d', 'a'] } });
});

test('counties are proposed as exceptions only where all of them lie in a 全境 of the other list', () => {
  const exceptOf = (...lists: readonly RegionList[]) => problemsOf(...lists)[0]?.params;
  const whole = regionList('b', ['三明市全境', '漳浦县']);
  expect(exceptOf(regionList('a', ['三明市沙县区']), whole)).toMatchObject({
    except: ['福建省三明市沙县区'],
  });
  expect(exceptOf(regionList('a', ['三明市沙县区', '漳浦县']), whole)).toMatchObject({ except: [] });
  expect(exceptOf(regionList('a', ['三明市沙县区夏茂镇']), whole)).toMatchObject({ except: [] });
});

test('where an exception cannot be read, the 全境 of its list is compared with nothing', () => {
  const unread = regionList('b', ['三明市全境', '漳浦县'], { except: ['三明市沙线区'] });
  const kinds = (...lists: readonly RegionList[]) => problemsOf(...lists).map(({ kind }) => kind);
  expect(kinds(regionList('a', ['三明市沙县区']), unread)).toEqual(['place-unknown']);
  expect(kinds(unread, regionList('a', ['三明市沙县区']))).toEqual(['place-unknown']);
  expect(kinds(regionList('a', ['漳浦县']), unread)).toEqual(['place-unknown', 'overlap-two-teams']);
});

test('the later id is reported where nothing else decides, in whatever order the lists come', () => {
  const lists = ['a', 'b'].map((id) => regionList(id, ['漳浦县']));
  for (const given of [lists, lists.toReversed()]) {
    expect(problemsOf(...given)).toMatchObject([{ params: { lists: ['b', 'a'] } }]);
  }
});

test('two lists that both refuse do not contradict each other', () => {
  const refuse = (id: string) => regionList(id, ['漳浦县'], { status: 'not-served' });
  expect(problemsOf(refuse('a'), refuse('b'))).toEqual([]);
});

test('townships overlap where one is in both lists, whole units with any of theirs', () => {
  const kinds = (...lists: readonly RegionList[]) => problemsOf(...lists).map(({ kind }) => kind);
  const two = regionList('a', ['定安县龙河镇', '定安县富文镇']);
  expect(kinds(two, regionList('b', ['定安县富文镇', '定安县雷鸣镇']))).toEqual(['overlap-two-teams']);
  expect(kinds(regionList('b', ['定安县']), two)).toEqual(['overlap-two-teams']);
  expect(kinds(two, regionList('b', ['定安县']))).toEqual(['overlap-two-teams']);
});

test('a list that loses all its townships says nothing of the unit', () => {
  const { value } = expandCoverage(gazetteer, resolver, [
    regionList('a', ['定安县龙河镇']),
    regionList('b', ['定安县龙河镇'], { over: ['a'] }),
  ]);
  expect(value.get('469021')?.assignments.map(({ list }) => list)).toEqual(['b']);
});
