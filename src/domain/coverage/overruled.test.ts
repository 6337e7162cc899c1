import { expect, test } from 'vitest';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import { isInForce } from './coverage.ts';
import type { RegionList } from './region-list.ts';
import { expandCoverage } from './expand-coverage.ts';
import { regionList } from '../fixtures/region-list.ts';
import { createResolver } from '../resolver/resolver.ts';

const gazetteer = readGazetteer('content/gazetteer');
const resolver = createResolver(gazetteer, () => readTownships('content/gazetteer'));
const expand = (...lists: readonly RegionList[]) => expandCoverage(gazetteer, resolver, lists);

const own = regionList('own', ['漳浦县']);

test('`over` wins, whatever the status', () => {
  const not = regionList('not', ['漳浦县'], { status: 'not-served', over: ['own'] });
  const { value, problems } = expand(own, not);
  expect(problems).toEqual([]);
  expect(value.get('350623')).toMatchObject({ status: 'not-served', assignments: [{ list: 'not' }] });
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

test('`over` takes the terms of the townships that both name, and all else that came from them', () => {
  const days = (place: string, text: string) => ({ place, days: text });
  const { value } = expand(
    regionList('a', [days('东莞市虎门镇', '每周一'), days('东莞市长安镇', '每周二')]),
    regionList('b', ['东莞市虎门镇'], { over: ['a'] }),
  );
  const { value: alone } = expand(regionList('a', [days('东莞市长安镇', '每周二')]));
  const [expected] = alone.get('441900')!.assignments;
  const [left] = value.get('441900')!.assignments;
  const at = { file: 'content/regions/a.yaml', line: 2, column: 5 };
  expect(left).toEqual({ ...expected, at, townshipAt: new Map([['441900119', at]]) });
});

test('two townships that `over` leaves keep the terms of their list', () => {
  const places = ['东莞市虎门镇', { place: '东莞市长安镇', days: '每周二' }, '东莞市厚街镇'];
  const { value } = expand(
    regionList('a', places, { note: '先打电话' }),
    regionList('b', ['东莞市虎门镇'], { over: ['a'] }),
  );
  const [left] = value.get('441900')!.assignments;
  expect(left!.terms).toMatchObject({ note: '先打电话' });
  expect(left!.terms.days).toBeUndefined();
});

test('a county stays whole where `over` takes some of its townships, and its terms do not hold in them', () => {
  const { value } = expand(
    regionList('a', ['漳浦县', { place: '漳浦县绥安镇', days: '每周一' }]),
    regionList('b', [{ place: '漳浦县绥安镇', days: '每周二' }], { over: ['a'] }),
  );
  const { extent, assignments } = value.get('350623')!;
  expect(extent).toBe('whole');
  expect(assignments).toMatchObject([
    { list: 'a', extent: 'whole', townshipTerms: new Map(), overruled: ['350623100'] },
    { list: 'b', extent: ['350623100'] },
  ]);
  expect(assignments.map((one) => isInForce(one, '350623100'))).toEqual([false, true]);
  expect(assignments.map((one) => isInForce(one, '350623101'))).toEqual([true, false]);
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
  expect(expand(own, not).problems).toMatchObject([{ kind: 'overlap-not-served', params: { over: [] } }]);
});
