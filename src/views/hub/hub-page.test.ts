import { expect, test } from 'vitest';
import { assignment, fixtureSite, terms, unit } from '../fixtures/fixture-site.ts';
import { toHubPage } from './hub-page.ts';

const site = fixtureSite();
const zhangzhou = toHubPage(site, '350600');
const rowOf = (name: string, page = zhangzhou) => page.counties.find((row) => row.name === name);

test('a hub counts who is visited, and says the rest as it is', () => {
  expect(zhangzhou.answer.join('')).toBe('6个县区里，2个有人上门。');
  expect(zhangzhou.lead).toBe(
    '1个由自有团队上门，1个由合作方上门，1个只有电话和视频指导，1个写明不上门，2个没有资料，不当作上门。',
  );
  expect(zhangzhou.frame.title).toBe('漳州市保险柜开锁与维修：6个县区里2个上门 | 示例安锁服务网');
});

test('the description names what the rows hold, and nothing else', () => {
  const endOf = (adcode: string, from = site) =>
    toHubPage(from, adcode).frame.description.replace(/^.*。(?=.)/, '');
  expect(endOf('350600')).toBe('各县区的承诺、实测、上门费、最近的网点。');
  expect(endOf('350600', fixtureSite({ records: [], points: [] }))).toBe('各县区的承诺、上门费。');
  expect(endOf('350000')).toBe('各市州的承诺、上门费。');
  expect(endOf('220000')).toBe('1个没有资料，不当作上门。');
});

test('the tally adds up to all units, those in part apart', () => {
  const { tally } = toHubPage(site, '460000');
  expect(tally.map(({ mark, count }) => `${mark.text} ${count}`)).toEqual([
    '自有团队 0',
    '自有团队，只到部分乡镇 1',
    '合作方 0',
    '只远程 0',
    '不上门 0',
    '没资料 0',
  ]);
  expect(zhangzhou.tally.reduce((sum, { count }) => sum + count, 0)).toBe(6);
});

test('a unit in part is not counted as visited', () => {
  const page = toHubPage(site, '460000');
  expect(page.answer.join('')).toBe('1个县区里，1个有人上门，只到部分乡镇。');
  expect(rowOf('定安县', page)).toMatchObject({ extent: '仅龙河镇、富文镇', href: '/hainan/dingan/' });
});

test('a served county is a row with its terms', () => {
  expect(rowOf('漳浦县')).toEqual({
    id: 'zhangpu',
    name: '漳浦县',
    href: '/fujian/zhangzhou/zhangpu/',
    mark: { status: 'own', text: '自有团队' },
    promise: '承诺24小时内',
    measured: '实测5小时40分（46单）',
    callOut: '30–80元',
    nearestPoint: '龙海网点，约30公里',
  });
  expect(rowOf('云霄县')).toMatchObject({ measured: '实测不足10单', nearestPoint: '云霄合作点，县内' });
});

test('a county that is not served, or not known, has no page and names the nearest that is visited', () => {
  expect(rowOf('东山县')).toEqual({
    id: 'dongshan',
    name: '东山县',
    mark: { status: 'not-served', text: '不上门' },
    answer: '不提供上门服务：往返要半天，排不出固定的人',
    nearest: { href: '/fujian/zhangzhou/yunxiao/', text: '云霄县', distance: '约30公里' },
  });
  expect(rowOf('华安县')).toMatchObject({
    answer: '名单里没有写到，请打电话问',
    nearest: { text: '漳浦县' },
  });
});

test('the nearest visited county elsewhere is named with its parent', () => {
  expect(rowOf('饶平县', toHubPage(site, '445100'))?.nearest?.text).toBe('漳州市云霄县');
});

test('a remote county has a page, and its row promises no visit', () => {
  expect(rowOf('诏安县')).toEqual({
    id: 'zhaoan',
    name: '诏安县',
    href: '/fujian/zhangzhou/zhaoan/',
    mark: { status: 'remote', text: '只远程' },
    answer: '电话和视频指导，不派人',
  });
});

test('a province lists its prefectures, and the units that hang on it', () => {
  const guangdong = toHubPage(site, '440000');
  expect(guangdong.prefectures).toEqual([
    {
      link: { href: '/guangdong/chaozhou/', text: '潮州市' },
      served: 0,
      inPart: 0,
      total: 1,
      terms: [],
      groups: [{ mark: { status: 'unknown', text: '没资料' }, count: 1, units: [] }],
    },
  ]);
  expect(guangdong.counties.map(({ name }) => name)).toEqual(['中山市']);
  expect(guangdong.countiesTitle).toBe('不设县区的市');
  expect(zhangzhou.countiesTitle).toBe('各县区');
});

test('a prefecture is a row with its terms, and its units by status as links', () => {
  const [row] = toHubPage(site, '350000').prefectures.filter(({ link }) => link.text === '漳州市');
  expect(row?.terms).toEqual(['承诺24小时内', '上门费30–80元']);
  expect(row?.groups.map(({ mark, units }) => [mark.text, ...units.map(({ href }) => href)])).toEqual([
    ['自有团队', '/fujian/zhangzhou/zhangpu/'],
    ['合作方', '/fujian/zhangzhou/yunxiao/'],
    ['只远程', '/fujian/zhangzhou/zhaoan/'],
    ['不上门', '/fujian/zhangzhou/#dongshan'],
    ['没资料'],
  ]);
});

test('services with times of their own are named, and the unit counts under the longest', () => {
  const slow = { ...terms, response: { minutes: 2880, text: '48小时', clock: 'calendar' as const } };
  const mixed = fixtureSite({}, [
    unit('350623', assignment(), assignment({ service: 'repair', terms: slow })),
    unit('350622', assignment({ terms: { verified: terms.verified, source: terms.source, days: '每周二' } })),
  ]);
  const page = toHubPage(mixed, '350600');
  expect(rowOf('漳浦县', page)?.promise).toBe('保险柜维修承诺48小时内，保险柜开锁承诺24小时内');
  const [row] = toHubPage(mixed, '350000').prefectures;
  expect(row?.terms[0]).toBe('承诺48小时内1个，每周二1个');
});

test('a hub tells what was measured in it, and is silent where nothing was', () => {
  expect(zhangzhou.measured[0]).toBe('2026年7–9月，1个县区共46单，在承诺的时间内到的占96%。');
  expect(toHubPage(site, '440000').measured).toEqual([]);
});

test('a hub without a served county is not indexed and claims nothing', () => {
  const jilin = toHubPage(site, '220000');
  expect(jilin.frame.index).toBe(false);
  expect(jilin.answer.join('')).toBe('1个县区里，没有我们上门的。');
  expect(jilin.source).toBe('县区名单来自民政部2024年区划。没有名单写到这里。');
  const real = fixtureSite({ settings: { ...site.settings, sample: false } });
  expect(toHubPage(real, '350600').frame.index).toBe(true);
  expect(zhangzhou.frame.index).toBe(false);
});

test('a province names the points of its prefectures, whose pages show them; its own units have cards', () => {
  const fujian = toHubPage(site, '350000');
  expect(fujian.points).toEqual([]);
  expect(fujian.pointGroups).toEqual([
    {
      link: { href: '/fujian/zhangzhou/#points', text: '漳州市的2个网点' },
      names: '龙海网点（龙海区）、云霄合作点（云霄县）',
    },
  ]);
  expect(zhangzhou.pointGroups).toEqual([]);
  expect(zhangzhou.points.map(({ name }) => name)).toEqual(['龙海网点', '云霄合作点']);
});

test('teams say who does what and where', () => {
  expect(zhangzhou.teams).toEqual([
    { name: '漳州组（自有团队）', text: '漳浦县的保险柜开锁、保险柜维修。' },
    { name: '示例福建合作店（合作方）', text: '云霄县的保险柜开锁。' },
    { name: '远程组（只远程）', text: '诏安县的保险柜开锁。' },
  ]);
});

test('without any visited unit no row names a nearest one', () => {
  const nobody = fixtureSite({}, [unit('350626', assignment({ status: 'not-served' }))]);
  expect(toHubPage(nobody, '350600').counties.filter(({ nearest }) => nearest)).toEqual([]);
});
