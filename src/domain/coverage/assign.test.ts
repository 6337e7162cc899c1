import { expect, test } from 'vitest';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import { regionList } from '../fixtures/region-list.ts';
import { createResolver } from '../resolver/resolver.ts';
import { expandCoverage } from './expand-coverage.ts';
import type { RegionList } from './region-list.ts';

const gazetteer = readGazetteer('content/gazetteer');
const resolver = createResolver(gazetteer, () => readTownships('content/gazetteer'));

const assignmentsAt = (list: RegionList, adcode: string) =>
  expandCoverage(gazetteer, resolver, [list]).value.get(adcode)?.assignments ?? [];

test('of two 全境 the narrower wins, and a single entry over both, in whatever order they are written', () => {
  const places = ['福建省全境', '漳州市全境', '漳浦县'].map((place) => ({ place, note: place }));
  for (const written of [places, places.toReversed()]) {
    const list = regionList('fujian', written);
    const notes = ['350203', '350602', '350623'].map((adcode) => assignmentsAt(list, adcode)[0]?.terms.note);
    expect(notes).toEqual(['福建省全境', '漳州市全境', '漳浦县']);
  }
});

test('a place serves the services that it names, else those of its list', () => {
  const places = [
    { place: '定安县', services: ['opening'] },
    { place: '定安县龙河镇', services: ['repair'], days: '每周二' },
    { place: '定安县富文镇', days: '每周五' },
  ];
  const list = regionList('hainan', places, { services: ['opening', 'repair'] });
  const told = assignmentsAt(list, '469021').map(({ service, extent, townshipTerms }) => ({
    service,
    extent,
    days: [...townshipTerms].map(([code, { days }]) => [code, days]),
  }));
  expect(told).toEqual([
    { service: 'opening', extent: 'whole', days: [['469021109', '每周五']] },
    {
      service: 'repair',
      extent: ['469021106', '469021109'],
      days: [
        ['469021106', '每周二'],
        ['469021109', '每周五'],
      ],
    },
  ]);
});

test('the only township that serves a service gives it its terms; of several each has its own', () => {
  const places = [
    { place: '定安县富文镇', days: '每周五' },
    { place: '定安县龙河镇', services: ['repair'] },
  ];
  const list = regionList('hainan', places, { services: ['opening', 'repair'] });
  const [opening, repair] = assignmentsAt(list, '469021');
  expect(opening).toMatchObject({ extent: ['469021109'], terms: { days: '每周五' } });
  expect(repair).toMatchObject({ extent: ['469021106', '469021109'], at: { line: 1 } });
  expect(repair?.terms).not.toHaveProperty('days');
});

test('what a list and a place do not say is missing; a place has its own source and day of checking', () => {
  const places = ['漳浦县', { place: '云霄县', verified: '2026-11-01', source: '来电' }];
  const list = regionList('minnan', places);
  const [assignment] = assignmentsAt(list, '350623');
  expect(assignment?.terms).toEqual({ verified: list.verified, source: list.source });
  expect(assignment).not.toHaveProperty('partner');
  expect(assignmentsAt(list, '350622')[0]?.terms).toEqual({ verified: '2026-11-01', source: '来电' });
});

test('a list of a partner names it', () => {
  const list = regionList('minnan', ['漳浦县'], { status: 'partner', partner: 'fujian' });
  expect(assignmentsAt(list, '350623')).toMatchObject([{ status: 'partner', partner: 'fujian' }]);
});
