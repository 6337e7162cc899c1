import { expect, test } from 'vitest';
import { readGazetteer } from '../../data/gazetteer-files.ts';
import type { UnitCoverage } from '../../domain/coverage/coverage.ts';
import { buildPlaceIndex } from '../place-index/place-index.ts';
import { createMatcher } from './place-matcher.ts';

const gazetteer = readGazetteer('content/gazetteer');
const matcher = createMatcher(buildPlaceIndex({ gazetteer, coverage: new Map(), base: '/' }));
const first = (query: string) => matcher.match(query).results[0];
const names = (query: string) =>
  matcher.match(query).results.map(({ parents, name }) => `${parents.at(-1) ?? ''}${name}`);

test.each([
  ['350623', 'code'],
  ['350623 漳州市漳浦县', 'code'],
  ['漳浦县', 'name'],
  ['漳浦', 'stem'],
  ['漳州漳浦', 'parent'],
  ['福建省漳州市漳浦县', 'parent'],
  ['福建 漳浦', 'parent'],
  ['漳浦福建', 'parent'],
  ['ｚｈａｎｇｐｕ', 'stem'],
  ['ZhangPu', 'stem'],
  ['zhang pu', 'stem'],
  ["zhang'pu xian", 'name'],
  ['zhāng pǔ', 'stem'],
  ['zhangzhouzhangpu', 'parent'],
  ['fujian zhangpu', 'parent'],
  ['zp', 'initials'],
  ['zpx', 'initials'],
  ['zzzp', 'initials'],
  ['zhangp', 'prefix'],
  ['zhpu', 'spelled'],
  ['漳pu', 'stem'],
  ['zhang浦', 'stem'],
  ['漳州zhangpu', 'prefix'],
  ['漳浦县保险柜开锁多少钱', 'inside'],
  ['请问福建漳浦能上门吗', 'inside'],
  ['zhangpu locksmith', 'inside'],
  ['漳埔', 'sound'],
  ['漳埔县', 'sound'],
  ['彰州樟浦', 'sound'],
  ['樟浦县开锁', 'sound'],
  ['漳甫县', 'edit'],
  ['漳州漳甫县', 'edit'],
  ['zhanpgu', 'edit'],
  ['zangpuxian', 'edit'],
])('%s is 漳浦县, by %s', (query, matched) => {
  expect(first(query)).toMatchObject({ adcode: '350623', name: '漳浦县', matched });
});

test.each([
  ['廣西南寧市興寧區', '450102'],
  ['乐东县', '469027'],
  ['恩施州恩施市', '422801'],
  ['黔东南岑巩县', '522626'],
  ['黔东南苗族岑巩', '522626'],
  ['科左中旗', '150521'],
  ['土左旗', '150121'],
  ['海南贵南县', '632525'],
  ['lvliang', '141100'],
  ['lüliang', '141100'],
  ['lyuliang', '141100'],
  ['lueyang', '610727'],
  ['lveyang', '610727'],
  ['luan', '341500'],
  ['房', '420325'],
  ['江都堰市', '510181'],
  ['井xing', '130121'],
  ['350623100', '350623'],
])('%s is %s', (query, adcode) => {
  expect(first(query)?.adcode).toBe(adcode);
});

test('a shared name gives every division of that name', () => {
  expect(names('鼓楼区')).toEqual(['南京市鼓楼区', '徐州市鼓楼区', '福州市鼓楼区', '开封市鼓楼区']);
  expect(names('鼓楼区开锁')).toEqual(names('鼓楼区'));
  expect(names('徐州鼓楼区开锁')).toEqual(['徐州市鼓楼区']);
});

test('a province or prefecture comes before a district far away that has its stem, and all of them come', () => {
  expect(names('海南')).toEqual(['海南省', '青海省海南藏族自治州', '乌海市海南区']);
  expect(names('西安')).toEqual(['陕西省西安市', '辽源市西安区', '牡丹江市西安区']);
  expect(names('西安开锁')).toEqual(names('西安'));
  expect(names('西安市')).toEqual(['陕西省西安市']);
  expect(names('吉林')).toEqual(['吉林省', '吉林省吉林市']);
});

test('a city is meant before what only sounds like it, and before a district of its name', () => {
  expect(names('suzhou').slice(0, 3)).toEqual(['江苏省苏州市', '安徽省宿州市', '酒泉市肃州区']);
  expect(names('xian').slice(0, 2)).toEqual(['陕西省西安市', '沧州市献县']);
  expect(names('中山').slice(0, 2)).toEqual(['广东省中山市', '大连市中山区']);
});

test.each([
  ['雄安新区', '雄安新区', ['保定市容城县', '保定市安新县', '保定市雄县']],
  ['xiongan', '雄安新区', ['保定市容城县', '保定市安新县', '保定市雄县']],
  ['苏州高新区', '苏州高新区', ['苏州市虎丘区']],
  ['江北新区开锁', '江北新区', ['南京市浦口区', '南京市栖霞区', '南京市六合区']],
])('%s is told as a zone, with its counties', (query, zone, counties) => {
  expect(names(query)).toEqual(counties);
  expect(first(query)).toMatchObject({ zone, matched: 'zone' });
});

test('a zone of any city means the city that is named, or none', () => {
  expect(names('高新区')).toEqual([]);
  expect(names('济宁高新区')).toEqual(['山东省济宁市']);
});

test('a unit comes before the prefecture around it that has its stem', () => {
  expect(names('恩施')).toEqual(['恩施土家族苗族自治州恩施市', '湖北省恩施土家族苗族自治州']);
  expect(names('朝阳').slice(0, 4)).toEqual(['北京市朝阳区', '朝阳市朝阳县', '长春市朝阳区', '辽宁省朝阳市']);
  expect(names('临夏').at(-1)).toBe('甘肃省临夏回族自治州');
});

test('served comes before unserved, but not before a better match', () => {
  const kaifeng: UnitCoverage = { adcode: '410204', status: 'remote', extent: 'whole', assignments: [] };
  const { match } = createMatcher(
    buildPlaceIndex({ gazetteer, coverage: new Map([['410204', kaifeng]]), base: '/' }),
  );
  expect(match('鼓楼').results.map(({ adcode }) => adcode)).toEqual(['410204', '320106', '320302', '350102']);
  expect(match('gulouqu').results[0]?.adcode).toBe('410204');
  expect(match('320106').results[0]?.adcode).toBe('320106');
});

test.each([
  ['襄樊', '420600', '襄樊市'],
  ['沙县', '350405', '沙县'],
  ['xiangfan', '420600', '襄樊市'],
  ['杭州江干区', '330102', '江干区'],
])('%s is told as an old name', (query, adcode, formerly) => {
  expect(first(query)).toMatchObject({ adcode, formerly });
});

test("today's name comes before the same name of old", () => {
  expect(matcher.match('襄阳').results[0]).toMatchObject({ adcode: '420600', formerly: null });
});

test.each([
  '',
  '  ',
  '多少钱',
  'hello',
  '营业时间',
  '开锁',
  '换锁芯',
  '400-000-0000',
  '110',
  '开发区',
  '公安局备案开锁公司',
  '修水管',
  'price',
  '区',
  '🔒',
])('"%s" means no place', (query) => {
  expect(matcher.match(query)).toEqual({ total: 0, results: [], rest: query.trim() });
});

test.each([
  ['开原开锁', '211282', '开锁'],
  ['修文换锁', '520123', '换锁'],
  ['济南开锁', '370100', '开锁'],
  ['南开换锁', '120104', '换锁'],
  ['漳浦县 保险柜开锁', '350623', '保险柜开锁'],
  ['公安县公安局旁边', '421022', '公安局旁边'],
  ['开锁漳州漳浦多少钱', '350623', '开锁多少钱'],
])('%s is %s and asks for the rest', (query, adcode, rest) => {
  const found = matcher.match(query);
  expect([found.results[0]?.adcode, found.rest]).toEqual([adcode, rest]);
});

test('places named beside each other are all found', () => {
  expect(names('漳浦和新洲能上门吗')).toEqual(['漳州市漳浦县', '武汉市新洲区']);
});

test('what matched is marked in name and reading', () => {
  expect(first('漳州漳浦')).toMatchObject({ ranges: [[0, 2]], reading: null });
  expect(first('zhpu')).toMatchObject({
    ranges: [[0, 2]],
    reading: {
      text: 'zhangpu',
      ranges: [
        [0, 2],
        [5, 7],
      ],
    },
  });
  expect(first('zhangpuxian')?.reading).toEqual({ text: 'zhangpuxian', ranges: [[0, 11]] });
});

test('the total counts what the limit leaves out', () => {
  const found = matcher.match('新', 3);
  expect(found.results).toHaveLength(3);
  expect(found.total).toBeGreaterThan(10);
});
