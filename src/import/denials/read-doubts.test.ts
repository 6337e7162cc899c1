import { expect, test } from 'vitest';
import { askedIn, readText, servedIn } from '../fixtures/read-text.ts';

test.each([
  ['霞浦县？', '霞浦县: ？'],
  ['霞浦县?', '霞浦县: ？'],
  ['霞浦县（？）', '霞浦县: ？'],
  ['霞浦县??', '霞浦县: ？'],
  ['霞浦县 —', '霞浦县 —: —'],
  ['霞浦县 -', '霞浦县 -: -'],
  ['霞浦县 /', '霞浦县 /: /'],
  ['霞浦县、待定', '霞浦县: 待定'],
  ['霞浦县 / 待定', '霞浦县: 待定'],
  ['霞浦县：0', '霞浦县: 0'],
  ['霞浦县：不', '霞浦县: 不'],
  ['霞浦县：合同到期', '霞浦县: 合同到期'],
  ['霞浦县，师傅离职', '霞浦县: 师傅离职'],
  ['霞浦县，已满', '霞浦县: 已满'],
  ['霞浦县, coming soon', '霞浦县: coming soon'],
  ['霞浦县，市区', '霞浦县: 市区'],
  ['霞浦县，备注：待定', '霞浦县: 待定'],
])('what stands beside a place and is not understood is asked: %s', (text, asked) => {
  expect(askedIn(text)).toEqual([asked]);
  expect(servedIn(text)).toEqual([]);
});

test.each([
  '霞浦县：师傅请假',
  '霞浦县师傅请假',
  '霞浦县，师傅休息',
  '霞浦县（师傅请假）',
  '霞浦县，需要新师傅',
  '霞浦县：等新师傅',
  '霞浦县：请安排师傅',
  '霞浦县：师傅去了示例公司',
  '霞浦县，师傅调到厦门总店',
  '霞浦县：送维修中心',
  '霞浦县：搬到府前街12号',
  '霞浦县：府前街12号店已拆',
])('words that are plain one by one, and together say something else, are asked about: %s', (text) => {
  expect(servedIn(text)).toEqual([]);
  expect(
    readText(text).some(
      ({ doubtBy, resolution }) => doubtBy !== undefined || resolution.outcome === 'partial',
    ),
  ).toBe(true);
});

test.each([
  '霞浦县，每周二、五',
  '霞浦县：联系人张三，电话13800000000',
  '霞浦县，王师傅',
  '霞浦县：师傅24小时上门',
  '霞浦县，请提前预约',
  '霞浦县，示例锁业有限公司',
  '霞浦县，府前街12号1楼',
  '霞浦县，路费另计',
  '霞浦县，加收20元',
  '霞浦县，24小时上门',
  '霞浦县：开锁、换锁',
  '霞浦县，没问题',
  '霞浦县、福鼎市，共2个县市',
  '霞浦县，欢迎致电',
  '霞浦县。示例服务中心的师傅都住在附近',
  '霞浦县、福鼎市，其他县市不上门',
  '霞浦县，全年无休，无需预约',
  '霞浦县（张师傅 13800000000）',
  '霞浦县 24小时',
  '霞浦县\n福鼎市\n其余不服务',
  '仅服务以下区县：霞浦县',
  '服务热线400-000-0000，霞浦县',
])('times, fees, phones, names and counts beside a place are no question: %s', (text) => {
  expect(askedIn(text)).toEqual([]);
  expect(servedIn(text)[0]).toMatch(/霞浦县$/);
});

test.each([
  '拟开通霞浦县、福鼎市',
  '待开通 霞浦县、福鼎市',
  '黑名单 霞浦县、福鼎市',
  '计划2027年开通霞浦县、福鼎市',
])('words of doubt before a list hold for all of it: %s', (text) => {
  expect(servedIn(text)).toEqual([]);
  expect(servedIn(`古田县，${text}`)).toHaveLength(1);
});

test.each([
  ['□霞浦县 ■福鼎市', ['福鼎市']],
  ['[ ] 霞浦县\n[x] 福鼎市', ['福鼎市']],
  ['- [ ] 霞浦县', []],
  ['☐ 霞浦县\n☑ 福鼎市', ['福鼎市']],
  ['□霞浦县\n□福鼎市', ['霞浦县', '福鼎市']],
])('an empty box leaves its place open: %s', (text, served) => {
  expect(servedIn(text).map((name) => name.slice(-3))).toEqual(served);
});

test.each([
  '拟开通',
  '计划开通',
  '筹备中',
  '即将上线',
  '待开发',
  '2027年新增',
  '盲区',
  '黑名单',
  '禁止派单',
  '仅电话指导',
  '可邮寄',
  '试运营',
  '原服务区域',
  'Coming soon',
])('places under a heading of doubt are asked: %s', (heading) => {
  for (const text of [`${heading}：霞浦县、福鼎市`, `【${heading}】\n霞浦县\n福鼎市`]) {
    expect(servedIn(text)).toEqual([]);
    expect(askedIn(text)).toEqual([`霞浦县: ${heading}`, `福鼎市: ${heading}`]);
  }
});

test.each([
  ['注：带*的县暂不上门\n霞浦县*、福鼎市', ['福鼎市']],
  ['★霞浦县\n福鼎市\n说明：标★的待开通', ['福鼎市']],
  ['▲表示暂停\n▲ 霞浦县\n福鼎市▲\n柘荣县', ['柘荣县']],
  ['注：带★的为重点城市\n★霞浦县', ['霞浦县']],
])('a sign that the legend speaks against leaves its places open: %s', (text, served) => {
  expect(servedIn(text).map((name) => name.slice(-3))).toEqual(served);
});

test('what is said in the line of a parent holds for the places under it', () => {
  expect(askedIn('漳州市：待定、漳浦县')).toEqual(['漳浦县: 待定']);
});

test.each(['撤销霞浦县网点', '霞浦县现在去不了', '听说霞浦县那边', '暂时不考虑霞浦县了'])(
  'words that hold a full name are never skipped as no place: %s',
  (text) => {
    const places = readText(text).filter(({ resolution }) => resolution.adcode === '350921');
    expect(places).toHaveLength(1);
    expect(servedIn(text)).toEqual([]);
  },
);
