import { expect, test } from 'vitest';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import type { RegionList } from '../content.ts';
import { expandCoverage } from '../coverage.ts';
import { regionList } from '../fixtures/region-list.ts';
import { createResolver } from '../resolver.ts';

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
  const { problems } = expand(own, regionList('other', ['云霄县', '漳浦县']));
  expect(problems).toMatchObject([
    {
      kind: 'overlap-two-teams',
      params: {
        place: { adcode: '350623' },
        service: 'opening',
        lists: ['own', 'other'],
        other: { line: 1 },
      },
      at: { file: 'content/regions/other.yaml', line: 2 },
    },
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

test('`over` wins, whatever the status', () => {
  const not = regionList('not', ['漳浦县'], { status: 'not-served', over: ['own'] });
  const { value, problems } = expand(own, not);
  expect(problems).toEqual([]);
  expect(value.get('350623')).toMatchObject({ status: 'not-served', assignments: [{ list: 'not' }] });
});

test('different townships of one county do not overlap', () => {
  const { value, problems } = expand(regionList('a', ['定安县龙河镇']), regionList('b', ['定安县富文镇']));
  expect(problems).toEqual([]);
  expect(value.get('469021')).toMatchObject({ extent: ['469021106', '469021109'] });
});

test('`over` takes the townships that both name', () => {
  const { value } = expand(
    regionList('a', ['定安县龙河镇', '定安县富文镇']),
    regionList('b', ['定安县富文镇'], { over: ['a'] }),
  );
  const extents = value.get('469021')!.assignments.map(({ list, extent }) => [list, extent]);
  expect(extents).toEqual([
    ['a', ['469021106']],
    ['b', ['469021109']],
  ]);
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

test('`over` and `shares` of the same lists contradict each other', () => {
  const kinds = expand(
    { ...own, shares: ['other'] },
    regionList('other', ['漳浦县'], { over: ['own'] }),
  ).problems;
  expect(kinds).toMatchObject([{ kind: 'list-shares-and-over', params: { list: 'other', other: 'own' } }]);
});

test('`over` cannot make a hole in a whole county: its served townships must be listed', () => {
  const not = regionList('not', ['漳浦县绥安镇'], { status: 'not-served', over: ['own'] });
  expect(expand(own, not).problems.map(({ kind }) => kind)).toEqual(['overlap-not-served']);
});
