import { expect, test } from 'vitest';
import type { Division } from '../../domain/places/gazetteer.ts';
import { simplifiedByTraditional } from '../../domain/places/traditional.ts';
import { full, gazetteer, matcher, parent, placesBy, short, units } from './fixtures/country.ts';

const traditionalBySimplified = new Map([...simplifiedByTraditional].map(([old, simple]) => [simple, old]));
const initials = (syllables: readonly string[]) => syllables.map((syllable) => syllable.charAt(0)).join('');
const found = (query: string, limit?: number) =>
  matcher.match(query, limit).results.map(({ adcode }) => adcode);

type QueryOf = (unit: Division) => string;

/**
 * Share of units for which the first k results are exactly the k places that the query means as well: the units
 * with the same query, or all places that `spellings` gives the query to.
 */
function rightShare(queryOf: QueryOf, spellings?: (place: Division) => readonly string[]): number {
  const places = spellings ? gazetteer.divisions : units;
  const meant = placesBy(places, spellings ?? ((unit) => [queryOf(unit)]));
  const right = units.filter((unit) => {
    const equal = [...meant.get(queryOf(unit))!];
    return found(queryOf(unit), equal.length).toSorted().join() === equal.toSorted().join();
  });
  return right.length / units.length;
}

test.each<[string, QueryOf]>([
  ['full name', (unit) => unit.name],
  ['code', (unit) => unit.adcode],
  ['parent and stem', (unit) => parent(unit).stem + unit.stem],
  ['parent and full name', (unit) => parent(unit).name + unit.name],
  ['parent and full name, parted', (unit) => `${parent(unit).stem} ${unit.name}`],
  ['stem before parent', (unit) => unit.stem + parent(unit).stem],
  ['name before words', (unit) => `${unit.name}保险柜开锁多少钱`],
  ['name in a sentence', (unit) => `请问${unit.name}能上门吗`],
  ['name behind words', (unit) => `换锁芯 ${unit.name}`],
  ['parent and name in a sentence', (unit) => `我在${parent(unit).stem}${unit.name}，锁坏了`],
  [
    'traditional characters',
    ({ name }) => [...name].map((simple) => traditionalBySimplified.get(simple) ?? simple).join(''),
  ],
])('%s: the right units come first, for all', (_, queryOf) => {
  expect(rightShare(queryOf)).toBe(1);
});

test('stem: the right places come first, for all; a stem may be that of a province or prefecture, too', () => {
  expect(
    rightShare(
      ({ stem }) => stem,
      ({ stem }) => [stem],
    ),
  ).toBe(1);
});

// A reading in full may be the short one of another place: jixian is 吉县 and 集贤县, suzhou 苏州市 and 肃州区.
test.each<[string, QueryOf, (place: Division) => readonly string[]]>([
  ['full, joined', (unit) => full(unit).join(''), (place) => [full(place).join('')]],
  ['full, spaced', (unit) => full(unit).join(' '), (place) => [full(place).join(' ')]],
  ['short, joined', (unit) => short(unit).join(''), (place) => [full(place).join(''), short(place).join('')]],
  [
    'short, spaced',
    (unit) => short(unit).join(' '),
    (place) => [full(place).join(' '), short(place).join(' ')],
  ],
  [
    'short, apostrophes',
    (unit) => short(unit).join("'"),
    (place) => [full(place).join("'"), short(place).join("'")],
  ],
  [
    'parent and short',
    (unit) => [...short(parent(unit)), ...short(unit)].join(''),
    (place) => (units.includes(place) ? [[...short(parent(place)), ...short(place)].join('')] : []),
  ],
])('pinyin, %s: the right places come first, for at least 0.999 of all', (_, queryOf, spellings) => {
  expect(rightShare(queryOf, spellings)).toBeGreaterThanOrEqual(0.999);
});

test('pinyin with tones: a unit that is read so is among the first that are', () => {
  const toneless = placesBy(gazetteer.divisions, (place) => [full(place).join(''), short(place).join('')]);
  const missed = units.filter((unit) => {
    const equal = toneless.get(full(unit).join(''))!.size;
    return !found(unit.reading.replaceAll(' ', ''), equal).includes(unit.adcode);
  });
  expect(missed.map(({ name }) => name)).toEqual([]);
});

test('initials: a place that has them comes first, for every unit', () => {
  const own = (place: Division) => [initials(short(place)), initials(full(place))];
  const meant = placesBy(gazetteer.divisions, own);
  const wrong = units.flatMap(own).filter((key) => !meant.get(key)!.has(found(key, 1)[0] ?? ''));
  expect(wrong).toEqual([]);
});

test('initials: provinces and prefectures lead, those with more units first', () => {
  const names = (query: string, count: number) => matcher.match(query, count).results.map(({ name }) => name);
  expect(['sh', 'bj', 'cq', 'tj'].map((query) => names(query, 1)[0])).toEqual([
    '上海市',
    '北京市',
    '重庆市',
    '天津市',
  ]);
  expect(names('sz', 2)).toEqual(['苏州市', '深圳市']);
  expect(names('zp', 1)).toEqual(['漳浦县']);
});

test.each<[string, QueryOf]>([
  ['the last syllable in letters', (unit) => unit.stem.slice(0, -1) + full(unit)[unit.stem.length - 1]!],
  ['the first syllable in letters', (unit) => full(unit)[0]! + unit.name.slice(1)],
])('mixed, %s: every unit is among the first five, and 0.94 of all come first', (_, queryOf) => {
  const typed = units.filter(({ stem }) => stem.length > 1);
  const ranks = typed.map((unit) => found(queryOf(unit), 5).indexOf(unit.adcode));
  expect(ranks.filter((rank) => rank >= 0).length / typed.length).toBeGreaterThanOrEqual(0.999);
  expect(ranks.filter((rank) => rank === 0).length / typed.length).toBeGreaterThanOrEqual(0.94);
});

test('while typing, every unit is among ten from its second character on', () => {
  const typed = units.flatMap(({ adcode, name }) =>
    [...name].slice(1).map((_, i) => ({ adcode, text: name.slice(0, i + 2) })),
  );
  expect(typed.filter(({ adcode, text }) => !found(text).includes(adcode))).toEqual([]);
});

test('while typing letters, a unit is among ten from where ten names remain, for 99.5 %', () => {
  const letters = units.map((unit) => full(unit).join(''));
  const counts = new Map<string, number>();
  const starts = (text: string) => [...text].map((_, i) => text.slice(0, i + 1));
  for (const start of letters.flatMap(starts)) counts.set(start, (counts.get(start) ?? 0) + 1);
  const typed = units.flatMap(({ adcode }, i) =>
    starts(letters[i]!)
      .filter((text) => counts.get(text)! <= 10)
      .map((text) => ({ adcode, text })),
  );
  const shown = typed.filter(({ adcode, text }) => found(text).includes(adcode));
  expect(shown.length / typed.length).toBeGreaterThanOrEqual(0.995);
});

test('a query takes at most twenty times as long as a look at each name, and seldom two hundred times', () => {
  const queries = units.flatMap((unit) => [unit.name, short(unit).join(''), `${unit.stem}开锁多少钱`]);
  const scan = (query: string) => gazetteer.divisions.filter(({ name }) => name.includes(query));
  // In turn, and the best of three rounds: other processes slow down some of the runs.
  const rounds = [0, 1, 2].map(() =>
    queries.map((query) => [timeOf(() => matcher.match(query)), timeOf(() => scan(query))] as const),
  );
  const best = (column: 0 | 1) =>
    queries.map((_, i) => Math.min(...rounds.map((round) => round[i]![column]))).toSorted((a, b) => a - b);
  const median = Math.floor(queries.length * 0.5);
  const [match, look] = [best(0), best(1)[median]!];
  expect(match[median]! / look).toBeLessThan(20);
  expect(match[Math.floor(queries.length * 0.99)]! / look).toBeLessThan(200);
});

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
