import { expect, test } from 'vitest';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import type { ChangeRow } from '../../domain/site/changes.ts';
import { placedEntry } from '../located-rows.ts';
import { locateChanges } from './changes.ts';
import { createResolver } from '../../domain/resolver/resolver.ts';

const gazetteer = readGazetteer('content/gazetteer');
const resolver = createResolver(gazetteer, () => readTownships('content/gazetteer'));

const change = (place: string): ChangeRow => ({
  date: '2026-10-01',
  place,
  what: 'stop',
  reason: '停派',
  origin: { file: 'content/changes.csv', positions: { date: [2, 1], place: [2, 12] } },
});
const row = (place: string) => placedEntry(change(place));

test('a change is of a county, of a township, or of all of a prefecture', () => {
  const { value, problems } = locateChanges(
    { gazetteer, resolver },
    ['漳州市漳浦县', '定安县龙河镇', '三明市全境'].map((place) => row(place)),
  );
  expect(value.map(({ adcode, township }) => [adcode, township])).toEqual([
    ['350623', undefined],
    ['469021', '469021106'],
    ['350400', undefined],
  ]);
  expect(problems.map(({ kind }) => kind)).toEqual(['notice-whole']);
  expect(value[0]).not.toHaveProperty('place');
});

test('a change of a county that was renamed since is shown at its successor', () => {
  const { value, problems } = locateChanges({ gazetteer, resolver }, [row('三明市沙县')]);
  expect(value).toMatchObject([{ adcode: '350405' }]);
  expect(problems).toMatchObject([{ kind: 'notice-renamed', at: { line: 2, column: 12 } }]);
});

test('a place that is not plain is asked for, never guessed', () => {
  const { value, problems } = locateChanges({ gazetteer, resolver }, [row('鼓楼区'), row('漳州市漳埔县'), row('全国')]);
  expect(value).toEqual([]);
  expect(problems.map(({ kind }) => kind)).toEqual(['place-ambiguous', 'place-unknown', 'place-none']);
});
