import { expect, test } from 'vitest';
import { toCoverageJson } from './coverage/coverage-json.ts';
import { fixtureSite } from './fixtures/fixture-site.ts';
import { toHomePage } from './home/home-page.ts';
import { toNotFoundPage } from './not-found-page.ts';
import { toSearchPage } from './search-page.ts';
import { toServicePage } from './service-page.ts';

const site = fixtureSite();
const home = toHomePage(site);

test('the home page counts units, prefectures without counties among them, and those in part apart', () => {
  expect(home.answer.join('')).toBe('全国11个县区里，我们上门到4个，占36%。');
  expect(home.lead).toMatch(/^另有1个只到部分乡镇，1个只有电话和视频指导。1个不设县区的市也算在县区里。/);
});

test('the home page tells what is promised in how many units, and what was measured', () => {
  expect(home.promises.map(({ text, count }) => `${text} ${count}`)).toEqual(['24小时内 5']);
  expect(home.measured).toEqual([
    '2026年7–9月，1个县区共46单，在承诺的时间内到的占96%。',
    '一半的单在5小时40分内到。',
    '另有4个上门的县区没有实测，或者不足10单，不算在内。',
  ]);
});

test('without figures nothing is said of them', () => {
  expect(toHomePage(fixtureSite({ records: [] })).measured).toEqual([]);
});

test('a province without county data is a tile without share or link', () => {
  expect(home.tiles.find(({ name }) => name === '台湾')).toEqual({
    short: '台',
    name: '台湾',
    column: 7,
    row: 6,
    label: '暂无',
    title: '台湾：暂无县级资料',
  });
});

test('a tile carries its share and never claims part as whole', () => {
  expect(home.tiles.find(({ name }) => name === '福建')).toMatchObject({
    shade: 4,
    label: '33%',
    href: '/fujian/',
  });
  expect(home.tiles.find(({ name }) => name === '海南')).toMatchObject({
    shade: 0,
    label: '0',
    title: '海南：1个县区中上门0个，另有1个只到部分乡镇',
  });
});

test('the tables hold the provinces with county data by region', () => {
  expect(
    home.regions.map(({ name, provinces }) => [name, ...provinces.map(({ link }) => link.text)]),
  ).toEqual([
    ['华北', '北京'],
    ['东北', '吉林'],
    ['华东', '福建'],
    ['华南', '广东', '海南'],
  ]);
});

test('a service page counts the units that have it by province', () => {
  expect(toServicePage(site, 'repair').provinces).toEqual([
    { link: { href: '/fujian/', text: '福建省' }, count: 1 },
  ]);
  expect(() => toServicePage(site, 'painting')).toThrow('no service has the id painting');
});

test('the coverage as data names townships and keeps what is unknown null', () => {
  const rows = toCoverageJson(site);
  expect(rows.at(-1)).toMatchObject({
    adcode: '469021',
    parents: ['海南省'],
    extent: [
      { code: '469021104', name: '龙河镇' },
      { code: '469021105', name: '富文镇' },
    ],
    url: 'https://example.com/hainan/dingan/',
  });
  expect(rows.find(({ adcode }) => adcode === '350626')?.services[0]).toMatchObject({
    status: 'not-served',
    partner: null,
    response: null,
  });
});

test('search and 404 are not indexed and lead to every province with county data', () => {
  for (const page of [toSearchPage(site), toNotFoundPage(site)]) {
    expect(page.frame.index).toBe(false);
    expect(page.provinces.map(({ href }) => href)).toEqual([
      '/beijing/',
      '/jilin/',
      '/fujian/',
      '/guangdong/',
      '/hainan/',
    ]);
  }
});
