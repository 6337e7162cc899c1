import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readGazetteer } from '../../data/gazetteer-files.ts';
import type { UnitCoverage } from '../../domain/coverage/coverage.ts';
import { isUnit, parentsOf } from '../../domain/places/gazetteer.ts';
import { placePath } from '../../domain/site/urls.ts';
import { buildPlaceIndex } from './place-index.ts';
import { readPlaces } from './places.ts';
import { plainSyllables } from '../../domain/spelling/syllables.ts';

const gazetteer = readGazetteer('content/gazetteer');
const units = gazetteer.divisions.filter((division) => isUnit(gazetteer, division));
const coverage = new Map(
  units.filter((_, i) => i % 3 > 0).map(({ adcode }, i) => [adcode, unitAt(adcode, i)]),
);
const file = buildPlaceIndex({ gazetteer, coverage, base: '/' });
const { names } = readPlaces(file);
const current = names.filter(({ former }) => !former);
const placeOf = (adcode: string) => current.find(({ place }) => place.adcode === adcode)?.place;

function unitAt(adcode: string, i: number): UnitCoverage {
  const status = (['own', 'partner', 'remote', 'not-served'] as const)[i % 4] ?? 'own';
  const extent = i % 5 === 0 && status !== 'not-served' ? [`${adcode}100`] : 'whole';
  return { adcode, status, extent, assignments: [] };
}

test('the index gives back every division as the gazetteer has it', () => {
  const rows = gazetteer.divisions.map((division) => [
    division.adcode,
    division.name,
    division.stem,
    plainSyllables(division.reading).join(' '),
    parentsOf(gazetteer, division).at(-1)?.name,
  ]);
  const read = current.map(({ name, stemLength, syllables, place }) => [
    place.adcode,
    name,
    name.slice(0, stemLength),
    syllables.join(' '),
    place.parent?.name,
  ]);
  expect(read).toEqual(rows);
});

test('the address of every place is the one that the site gives it', () => {
  const paths = gazetteer.divisions.map((division) => placePath(gazetteer, coverage, division));
  expect(current.map(({ place }) => place.url)).toEqual(paths);
});

test('addresses stand under the base', () => {
  const [first] = readPlaces({ ...file, base: '/net/' }).names;
  expect(first?.place.url).toBe('/net/beijing/');
});

test('every unit keeps its status and extent, and a hub has none', () => {
  const expected = units.map(({ adcode }) => [
    coverage.get(adcode)?.status ?? 'unknown',
    coverage.get(adcode)?.extent === 'whole' ? 'whole' : 'part',
  ]);
  const read = units.map(({ adcode }) => placeOf(adcode));
  expect(read.map((place) => place?.status)).toEqual(expected.map(([status]) => status));
  expect(read.filter((place) => place?.served).map((place) => place?.extent)).toEqual(
    expected.filter(([status]) => /^(own|partner|remote)$/.test(status ?? '')).map(([, extent]) => extent),
  );
  expect(placeOf('350600')).toMatchObject({ status: null, extent: null, served: true });
  expect(placeOf('710000')).toMatchObject({ status: null, served: false, url: '/coverage/' });
});

test('old names lead to what the divisions became', () => {
  const old = names.filter(({ former, name }) => former && ['襄樊市', '沙县', '江干区'].includes(name));
  expect(old.map(({ name, place }) => `${name} ${place.name}`).toSorted()).toEqual([
    '江干区 上城区',
    '江干区 钱塘区',
    '沙县 沙县区',
    '襄樊市 襄阳市',
  ]);
});

test('the whole country is 22 KB on the way to the browser', () => {
  expect(brotliCompressSync(JSON.stringify(file)).length).toBeLessThan(22_500);
});
