import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import { tsvRows } from '../../domain/fixtures/tsv-rows.ts';
import { createResolver } from '../../domain/resolver/resolver.ts';
import type { FoundPlace } from '../found-place.ts';
import { isKept, readPassages } from './read-passages.ts';

const gazetteer = readGazetteer('content/gazetteer');
const resolver = createResolver(gazetteer, () => readTownships('content/gazetteer'));
const sample = readFileSync('src/import/files/fixtures/coverage-list.txt', 'utf8');
const expected = tsvRows(readFileSync('src/domain/fixtures/coverage-list.expected.tsv', 'utf8'));

test("the sample's 193 places are found, each where it stands", () => {
  const found = read(sample);
  const places = found.filter(({ resolution }) => resolution.outcome !== 'none');
  const codes = places.filter(({ repeatOf }) => !repeatOf).map(codeOf);
  expect(codes.toSorted()).toEqual(expected.map(codeOfRow).toSorted());
  const lines = sample.split('\n');
  for (const { raw, source } of found) expect(textAt(lines, source)).toBe(raw);
});

test('repeats of the sample name where the place stood first', () => {
  const repeats = read(sample).filter(({ repeatOf }) => repeatOf);
  expect(repeats.map(({ raw, source, repeatOf }) => ({ raw, source, repeatOf }))).toEqual([
    { raw: '黔东南岑巩县', source: at(9, 38, 44), repeatOf: at(6, 1, 7) },
    { raw: '运城市临猗县', source: at(15, 43, 49), repeatOf: at(12, 1, 7) },
    { raw: '黔东南岑巩县', source: at(24, 65, 71), repeatOf: at(6, 1, 7) },
  ]);
});

test('hotlines, headings and prose of the sample are skipped, a line a piece', () => {
  const skipped = read(sample).filter(({ resolution }) => resolution.outcome === 'none');
  expect(skipped.map(({ source }) => ('line' in source ? source.line : 0))).toEqual([
    1, 2, 3, 4, 5, 21, 22, 23, 38,
  ]);
});

test.each([
  ['1、漳浦县 2、云霄县3、龙海区', ['350623', '350622', '350604']],
  ['①漳浦县②云霄县', ['350623', '350622']],
  ['福建省/漳州市/漳浦县,云霄县', ['350623', '350622']],
  ['漳州市&nbsp;漳浦县;云霄县', ['350623', '350622']],
  ['漳浦县 云宵县 龙海区', ['350623', 'unknown', '350604']],
  ['漳州市漳浦县/巴中市巴州区|郑州市中原区', ['350623', '511902', '410102']],
  ['服务区域:漳浦县', ['350623']],
  ['漳浦县（周一、周三）', ['350623']],
  ['漳州市漳浦县：联系人张三，电话0596-0000000', ['350623']],
])('%s: %j', (text, codes) => {
  expect(places(text)).toEqual(codes);
});

test.each([
  ['长春市:朝阳区、南关区', ['220104', '220102']],
  ['长春市（朝阳区、南关区），福州市（鼓楼区）', ['220104', '220102', '350102']],
  ['长春市:\n朝阳区\n南关区\n\n朝阳区', ['220104', '220102', 'ambiguous']],
  ['福建省（漳州市：东山县；泉州市：晋江市）、朝阳县', ['350626', '350582', '211321']],
  ['福建:漳州:漳浦、云霄', ['350623', '350622']],
  ['中山市(石岐街道、坦洲镇)', ['442000001', '442000107']],
  ['漳州市:秀英区', ['mismatch']],
  ['漳州市:北京市朝阳区', ['110105']],
  ['漳埔市:漳浦县', ['unknown', '350623']],
  ['漳州市:\n\n云霄县', ['too-wide', '350622']],
])('a heading says where the following places lie: %s', (text, codes) => {
  expect(places(text)).toEqual(codes);
});

test.each([
  ['三明市（除沙县区、大田县）', ['too-wide']],
  ['漳浦县(不含古雷镇、绥安镇)', ['partial']],
  ['三明市全境（沙县区、大田县除外）', ['partial']],
])('what is taken out of a place is never taken in: %s', (text, codes) => {
  expect(places(text)).toEqual(codes);
});

test.each([
  ['莆田市全境，不含秀屿区', []],
  ['除平潭县、闽侯县外，福州市全境', []],
  ['除平潭县、闽侯县外福州市全境、漳浦县', ['350623']],
  ['东山县以外的漳州市全境', []],
  ['三明市全境\n除沙县区', []],
  ['福州市全境，不含海岛', []],
  ['长春市全境，除朝阳区', []],
  ['漳浦县、云霄县，不含古雷镇', []],
  ['漳浦县，除偏远山区外', []],
  ['沙县区、大田县除外，尤溪县', ['350426']],
  ['明溪县、大田县暂不上门，尤溪县', ['350426']],
  ['大田县（停止服务）、尤溪县', ['350426']],
  ['❌余干县 ✅横峰县', ['361125']],
  ['❌ 余干县 ❌ 横峰县', []],
  ['云霄县 否', []],
  ['不去云霄县', []],
  ['以下地区暂不上门\n\n东山县\n以下为服务区域\n云霄县', ['350622']],
  ['不上门：东山县、\n云霄县\n漳浦县', ['350623']],
  ['一、暂不上门：\n东山县\n二、漳浦县', ['350623']],
  ['漳浦县，服务：云霄县\n不上门：云霄县', ['350623']],
  ['没有最低消费，漳浦县', ['350623']],
  ['除节假日外，漳浦县', ['350623']],
  ['长汀县、武平县、连城县（暂停）', ['350821', '350824']],
  ['长汀县 武平县 连城县（停止服务）、上杭县', ['350821', '350824', '350823']],
  ['漳州：芗城、漳浦（古雷开发区不去）、龙文', ['350602', '350603']],
  ['漳浦（古雷镇不去）', []],
  ['漳浦县（绥安镇、古雷镇不去）', []],
  ['漳州市全境（漳浦县不去）', []],
  ['无锡市江阴市、西安市未央区', ['320281', '610112']],
])('what a text denies or takes out is never served: %s', (text, codes) => {
  expect(read(text).filter(isKept).map(codeOf)).toEqual(codes);
});

test.each([
  ['一、福建省\n2. 泉州市（共12个县）\n(1) 安溪县\na) 德化县', ['350524', '350526']],
  ['长春市\n朝阳区 南关区', ['220104', '220102']],
  ['长春市\n漳浦县\n朝阳区', ['too-wide', '350623', 'ambiguous']],
  ['浙江省丽水市下辖各县：莲都区', ['331102']],
  ['A. 连江县  B. 罗源县', ['350122', '350123']],
  ['芗城区可以上门、厦门全市都可以', ['350602', '350200']],
])('headings without a colon and list marks are known: %s', (text, codes) => {
  expect(places(text)).toEqual(codes);
});

test('a place before a bracket in which all is denied is asked about, not taken as a heading', () => {
  const found = read('漳州：芗城、漳浦（古雷开发区不去）、龙文');
  expect(found.filter(({ isHeading }) => isHeading).map(({ raw }) => raw)).toEqual(['漳州']);
  expect(found.find(({ raw }) => raw === '漳浦')).toMatchObject({
    resolution: { adcode: '350623' },
    lessBy: '古雷开发区',
  });
});

test.each([
  ['三明市、漳浦县\n大田县不上门', undefined],
  ['三明市\n大田县不上门', undefined],
  ['三明市，漳浦县除外', undefined],
  ['福建省，除节假日外', undefined],
  ['三明市，大田县除外', '大田县'],
  ['三明市（除沙县区）', '（除沙县区）'],
])('a wide place is less only by an exception of its own: %s', (text, lessBy) => {
  const wide = read(text).find(({ resolution }) => resolution.outcome === 'too-wide');
  expect(wide).toBeDefined();
  expect(wide?.lessBy).toBe(lessBy);
});

test('a list of what is not served takes what the file denies, but not what it excepts', () => {
  const found = read('东山县 不上门\n漳州市全境，漳浦县除外', 'not-served');
  expect(found.filter(isKept).map(codeOf)).toEqual(['350626']);
});

test('places under a heading that denies them are marked, but for a list of what is not served', () => {
  const found = read('不上门地区:东山县、云霄县\n服务地区:漳浦县、云霄县');
  expect(found.flatMap(({ deniedBy }) => deniedBy ?? [])).toEqual(['不上门地区', '不上门地区']);
  expect(found.map(({ lessBy }) => lessBy)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    '云霄县',
  ]);
  expect(
    read('不上门地区:东山县、云霄县', 'not-served').every(({ deniedBy }) => deniedBy === undefined),
  ).toBe(true);
});

test('a line of thousands of places is read as quickly as many lines', () => {
  const line = Array.from({ length: 5000 }, () => '漳州市漳浦县').join('/');
  expect(read(line).filter(({ repeatOf }) => repeatOf)).toHaveLength(4999);
});

function read(text: string, meaning?: 'not-served'): readonly FoundPlace[] {
  const passages = text.split('\n').map((line, index) => ({
    text: line,
    start: { line: index + 1, column: 1 },
  }));
  return readPassages(resolver, passages, meaning);
}

// The codes of what is clear, else the outcome; what names no place is left out.
function places(text: string): readonly string[] {
  const found = read(text).filter(({ resolution }) => resolution.outcome !== 'none');
  return found.map((one) => (one.resolution.outcome === 'partial' ? 'partial' : codeOf(one)));
}

function codeOfRow({ township_code: township = '', adcode }: Readonly<Record<string, string>>) {
  return township === '' ? adcode : township;
}

function codeOf({ resolution }: FoundPlace): string {
  return resolution.township ?? resolution.adcode ?? resolution.outcome;
}

function textAt(lines: readonly string[], source: FoundPlace['source']): string | undefined {
  if (!('line' in source)) return undefined;
  return lines[source.line - 1]?.slice(source.column - 1, source.endColumn - 1);
}

function at(line: number, column: number, endColumn: number) {
  return { line, column, endColumn };
}
