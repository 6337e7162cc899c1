import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readTownships } from '../../data/gazetteer-files.ts';
import type { UnitCoverage } from '../../domain/coverage/coverage.ts';
import { isHan } from '../matcher/query.ts';
import { gazetteer, matcher } from '../matcher/fixtures/country.ts';
import { buildPlaceIndex } from '../place-index/place-index.ts';
import { createMatcher } from '../matcher/place-matcher.ts';
import { townshipShardUrl } from './township-index.ts';
import { buildTownshipShards } from './township-shards.ts';
import { townshipSyllables } from './township-syllables.ts';

const townships = readTownships('content/gazetteer');
const all = [...townships.values()].flat();
const shards = buildTownshipShards({ gazetteer, coverage: new Map(), townships });
const asked = (query: string) => shards.filter(({ key }) => matcher.townshipShardsOf(query).includes(key));
const match = (query: string, limit?: number) => matcher.match(query, limit, asked(query));
const answers = (query: string) =>
  match(query).results.map(({ parents, name, township }) =>
    [...parents.slice(-1), name, township ?? ''].join(' '),
  );

test.each([
  ['定安龙河', 'parent'],
  ['定安龙河镇', 'parent'],
  ['海南定安县龙河镇', 'parent'],
  ['海南 定安 龙河', 'parent'],
  ['dingan longhe', 'parent'],
  ['dinganlonghe', 'parent'],
  ['定安縣龍河鎮', 'parent'],
  ['定安龙河zhen', 'name'],
  ['定安龙和镇', 'sound'],
  ['定安县龙河镇开锁多少钱', 'inside'],
])('%s is 龙河镇 of 定安县, by %s', (query, matched) => {
  expect(match(query).results[0]).toMatchObject({
    adcode: '469021',
    name: '定安县',
    township: '龙河镇',
    matched,
  });
});

test.each(['龙河镇', '龙河', 'longhe', '龙he'])(
  '%s alone brings each township of that name with its county',
  (query) => {
    expect(answers(query)).toContain('海南省 定安县 龙河镇');
    expect(answers(query)).toContain('重庆市 丰都县 龙河镇');
  },
);

test.each([
  ['宝山路街道', '静安区'],
  ['静安宝山路', '静安区'],
  ['南京东路街道', '黄浦区'],
  ['西安路街道', '沙河口区'],
  ['双塔山镇', '双滦区'],
  ['西安雁塔区小寨', '雁塔区'],
  ['奎屯市乌鲁木齐西路街道', '奎屯市'],
  ['liu ao', '漳浦县'],
  ["liu'ao zhen", '漳浦县'],
  ['zhangpu古雷', '漳浦县'],
  ['漳浦六鳌', '漳浦县'],
])('%s is a township of %s', (query, county) => {
  const [first] = match(query).results;
  expect([first?.name, first?.township === null]).toEqual([county, false]);
});

test.each([
  ['张浦', '漳浦县'],
  ['兰田', '蓝田县'],
  ['zhangbu', '漳浦县'],
])('%s is a township, and behind it stands %s, which sounds so', (query, county) => {
  const { results } = match(query);
  expect(results[0]?.township).not.toBeNull();
  expect(results.filter(({ township }) => township === null).map(({ name }) => name)).toContain(county);
});

test('a place that was read keeps its parents: nothing else is read out of them', () => {
  expect(answers('西安雁塔区修锁')).toEqual(['西安市 雁塔区 ']);
  expect(answers('zhang pu bao xian gui kai suo')).toEqual(['漳州市 漳浦县 ']);
});

test('two zones of one unit are one answer', () => {
  expect(answers('横琴')).toEqual(['珠海市 香洲区 ']);
});

test('a query that begins with a Chinese character needs one file at most', () => {
  const names = all.filter((_, i) => i % 20 === 0).map(({ name }) => name);
  expect(names.filter((name) => matcher.townshipShardsOf(name).length > 1)).toEqual([]);
});

// Some development zones among them have brackets, or a longer name than is asked for.
test('townships are found by their name beside their county, for 0.995 of all', () => {
  const sample = all.filter((_, i) => i % 20 === 0);
  const found = sample.filter(({ name, county }) => {
    const query = (gazetteer.byAdcode.get(county)?.name ?? '') + name;
    return match(query, 3).results.some(({ township, adcode }) => township === name && adcode === county);
  });
  expect(found.length / sample.length).toBeGreaterThanOrEqual(0.995);
});

test('places that answer the query leave no room for townships', () => {
  const queries = [
    '漳浦',
    '朝阳',
    '350623',
    'zhangpu',
    '漳州漳浦',
    '鼓楼区',
    '大',
    '',
    '机场',
    '雄安新区',
    'hello',
  ];
  expect(queries.filter((query) => matcher.townshipShardsOf(query).length > 0)).toEqual([]);
  expect(answers('长安镇')).not.toContain('西安市 长安区 ');
});

test('the files that a query does not need are passed over', () => {
  expect(matcher.match('漳浦', 10, shards)).toEqual(matcher.match('漳浦'));
});

test('a township of a county served in part tells whether it is served, and leads to the list', () => {
  const dingan: UnitCoverage = { adcode: '469021', status: 'own', extent: ['469021106'], assignments: [] };
  const coverage = new Map([['469021', dingan]]);
  const partly = createMatcher(buildPlaceIndex({ gazetteer, coverage, base: '/' }));
  const files = buildTownshipShards({ gazetteer, coverage, townships });
  const served = (query: string) => partly.match(query, 1, files).results[0];
  const url = '/hainan/dingan/#towns';
  expect(all.find(({ code }) => code === '469021106')?.name).toBe('龙河镇');
  expect(served('定安龙河')).toMatchObject({ township: '龙河镇', townshipServed: true, extent: 'part', url });
  expect(served('定安富文镇')).toMatchObject({
    township: '富文镇',
    townshipServed: false,
    extent: 'part',
    url,
  });
});

test('every township is in a file, and none of the 32 is over 10 KB on the way to the browser', () => {
  const held = new Set(shards.flatMap(({ names }) => names.flatMap((row) => row.split(' '))));
  expect(all.filter(({ name }) => !held.has(name))).toEqual([]);
  expect(shards).toHaveLength(32);
  const sizes = shards.map((shard) => brotliCompressSync(JSON.stringify(shard)).length);
  expect(Math.max(...sizes)).toBeLessThan(10_000);
});

test('every character of a township has a syllable', () => {
  const known = new Set([
    ...townshipSyllables.keys(),
    ...gazetteer.divisions.flatMap(({ name }) => [...name]),
  ]);
  const unread = new Set(
    all.flatMap(({ name }) => [...name]).filter((character) => isHan(character) && !known.has(character)),
  );
  expect([...unread]).toEqual([]);
});

test('the files stand beside the place index', () => {
  expect(townshipShardUrl('/net/places.json', 'liang')).toBe('/net/townships/liang.json');
});
