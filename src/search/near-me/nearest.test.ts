import { expect, test } from 'vitest';
import { gazetteerFolder } from '../../data/content-folder.ts';
import { readGazetteer } from '../../data/gazetteer-files.ts';
import { findNearby, toldKilometres } from './nearest.ts';
import { buildPointsFile } from './points-index.ts';

const gazetteer = readGazetteer(gazetteerFolder());
const longhai = {
  id: 'longhai',
  name: '龙海网点',
  adcode: '350604',
  address: '石码街道示例路1号',
  lng: 117.8196,
  lat: 24.4418,
  hours: '周一至周六8:30–18:00',
  phones: ['hotline', 'gone'],
  services: [],
};
const hotline = { id: 'hotline', number: '400-000-0000' };
const phones = [
  { ...hotline, owner: '', purpose: '', brands: [], hours: '', verified: '', method: '', origin: undefined! },
];
const file = buildPointsFile({ gazetteer, phones, points: [longhai] });

test('every unit with a point is nearest to that point', () => {
  for (const { adcode, point } of gazetteer.divisions.filter(({ level }) => level === 'county')) {
    if (!point) continue;
    const [first] = findNearby(file, { ...point, accuracy: 10 }).units;
    expect(first?.kilometres).toBe(10);
    expect([adcode, ...neighboursOf(adcode)], adcode).toContain(first?.thing);
  }
});

test('a service point is told with its numbers, in whole kilometres near by', () => {
  const { points } = findNearby(file, { lng: 117.83, lat: 24.46, accuracy: 30 });
  expect(points).toMatchObject([{ thing: { name: '龙海网点', phones: ['400-000-0000'] }, kilometres: 2 }]);
});

test('a coarse position tells no single kilometres, and nobody is shorter away than one', () => {
  expect([toldKilometres(3.4, 50), toldKilometres(0.1, 50), toldKilometres(9.6, 50)]).toEqual([3, 1, 10]);
  expect([toldKilometres(3.4, 5000), toldKilometres(34, 50)]).toEqual([10, 30]);
});

test('far from every unit nothing is near', () => {
  expect(findNearby(file, { lng: 2.35, lat: 48.86, accuracy: 10 })).toEqual({ units: [], points: [] });
});

function neighboursOf(adcode: string): readonly string[] {
  return gazetteer.byAdcode.get(adcode)?.neighbours ?? [];
}
