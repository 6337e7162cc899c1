import { expect, test } from 'vitest';
import { divisionByAdcode, divisions, patch, townships, unitByAdcode, units } from './fixtures/committed.ts';

/** Islands. */
const WITHOUT_NEIGHBOURS = '长海县 岱山县 嵊泗县 平潭县 金门县 东山县 南澳县 中沙群岛的岛礁及其海域'.split(
  ' ',
);

test('the edition has 34 provinces, 333 prefectures, 2849 counties and 2853 units', () => {
  const count = (level: string) => divisions.filter((division) => division.level === level).length;
  expect([count('province'), count('prefecture'), count('county')]).toEqual([34, 333, 2849]);
  expect(units).toHaveLength(2853);
});

test('four prefectures have no counties', () => {
  const leaves = units.filter(({ level }) => level === 'prefecture').map(({ adcode }) => adcode);
  expect(leaves).toEqual(['441900', '442000', '460400', '620200']);
});

test('rows are sorted by code and no code is listed twice', () => {
  for (const codes of [divisions.map(({ adcode }) => adcode), townships.map(({ code }) => code)]) {
    expect(codes).toEqual([...new Set(codes)].sort());
  }
});

test('the adcode of a division says its parent', () => {
  const wrong = divisions.filter(({ adcode, level, parent }) => {
    if (level === 'province') return parent !== '' || !adcode.endsWith('0000');
    const prefix = parent.endsWith('0000') ? parent.slice(0, 2) : parent.slice(0, 4);
    return !divisionByAdcode.has(parent) || !adcode.startsWith(prefix);
  });
  expect(wrong).toEqual([]);
});

test('every unit has a point inside the country', () => {
  const wrong = units.filter(
    ({ lng, lat }) => !(Number(lng) > 73 && Number(lng) < 136 && Number(lat) > 3 && Number(lat) < 54),
  );
  expect(wrong).toEqual([]);
});

test('neighbours are units and mutual', () => {
  const oneSided = units.flatMap(({ adcode }) =>
    neighboursOf(adcode).filter((other) => !neighboursOf(other).includes(adcode)),
  );
  expect(oneSided).toEqual([]);
  const lonely = units.filter(({ neighbours }) => neighbours === '').map(({ name }) => name);
  expect(lonely).toEqual(WITHOUT_NEIGHBOURS);
});

// A county is about as large as those around it, so its nearest neighbour is about as far as theirs
// are. A point in the wrong county breaks that; 新巴尔虎右旗 beside two town districts comes to 6.
test('a point lies among the points of its neighbours', () => {
  const byHand = new Set(patch.filter(({ kind }) => kind === 'point').map(({ code }) => code));
  const far = units
    .filter(({ adcode, neighbours }) => neighbours !== '' && !byHand.has(adcode))
    .filter(({ adcode }) => nearest(adcode) > 8 * median(neighboursOf(adcode).map(nearest)) + 1);
  expect(far.map(({ name }) => name)).toEqual([]);
});

function neighboursOf(adcode: string): string[] {
  return unitByAdcode.get(adcode)?.neighbours.split(' ').filter(Boolean) ?? [];
}

function nearest(adcode: string): number {
  return Math.min(...neighboursOf(adcode).map((other) => kilometres(adcode, other)));
}

function kilometres(one: string, two: string): number {
  const [a, b] = [one, two].map((adcode) => unitByAdcode.get(adcode)!);
  const north = Number(a!.lat) - Number(b!.lat);
  const middle = ((Number(a!.lat) + Number(b!.lat)) / 2) * (Math.PI / 180);
  return 111.3 * Math.hypot(north, (Number(a!.lng) - Number(b!.lng)) * Math.cos(middle));
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
