import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import type { Division } from '../places/gazetteer.ts';
import { divisionOf, isUnit, parentsOf } from '../places/gazetteer.ts';
import { isAccepted } from '../places/resolution.ts';
import { createResolver } from './resolver.ts';

const gazetteer = readGazetteer('content/gazetteer');
const townships = readTownships('content/gazetteer');
const resolver = createResolver(gazetteer, townships);

const units = gazetteer.divisions.filter((division) => isUnit(gazetteer, division));
const prefectures = gazetteer.divisions.filter(({ level }) => level === 'prefecture');
const unit = fc.constantFrom(...units);

test('every unit is found by each of its written forms', () => {
  const missed = units.flatMap((one) =>
    formsOf(one).filter((form) => resolver.resolve(form).adcode !== one.adcode),
  );
  expect(missed).toEqual([]);
});

test('every full name of a township is found', () => {
  const all = units.flatMap((one) =>
    (townships.get(one.adcode) ?? []).map((township) => ({ one, township })),
  );
  const missed = all.filter(
    ({ one, township }) => resolver.resolve(fullName(one) + township.name).township !== township.code,
  );
  expect(missed.map(({ township }) => township.name)).toEqual([]);
});

test('a county under a foreign prefecture is never accepted as that county', () => {
  fc.assert(
    fc.property(fc.constantFrom(...prefectures), unit, (prefecture, county) => {
      if (county.parent === prefecture.adcode || county.adcode === prefecture.adcode) return;
      if (wasBelow(county, prefecture)) return;
      const resolution = resolver.resolve(prefecture.name + county.name);
      if (isAccepted(resolution)) expect(resolution.adcode).not.toBe(county.adcode);
    }),
    { numRuns: 2000 },
  );
});

// 吴忠市中宁县: since 2004 the county belongs to another prefecture, and its old address still leads to it.
function wasBelow(county: Division, prefecture: Division): boolean {
  return gazetteer.history.some(
    ({ name, parentName, successors }) =>
      name === county.name && parentName === prefecture.name && successors.includes(county.adcode),
  );
}

test('no text makes the resolver throw', () => {
  const piece = fc.oneof(
    unit.map(({ name }) => name),
    unit.map(({ stem, adcode }) => adcode + stem),
    fc.constantFrom('市辖区', '全境', '等', '和', '、', '(', '350623', '&#0;', '&nbsp', ' ', '镇', '1号'),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      expect(resolver.resolve(pieces.join('')).raw).toBe(pieces.join(''));
    }),
    { numRuns: 1500 },
  );
});

function formsOf(one: Division): readonly string[] {
  const above = parentsOf(gazetteer, one).at(-1);
  const parent = above ?? one;
  return [
    fullName(one),
    parent.stem + one.name,
    parent.name + one.name,
    `${one.adcode} ${one.name}`,
    one.adcode,
  ];
}

function fullName(one: Division): string {
  return [...parentsOf(gazetteer, divisionOf(gazetteer, one.adcode)), one].map(({ name }) => name).join('');
}
