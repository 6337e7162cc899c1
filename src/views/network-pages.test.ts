import { expect, test } from 'vitest';
import { toContactPage } from './contact-page.ts';
import { toCoveragePage } from './coverage-page.ts';
import { toCoverageRows } from './coverage-rows.ts';
import { fixtureSite } from './fixtures/site.ts';
import { toHomePage } from './home-page.ts';
import { toNotFoundPage } from './not-found-page.ts';
import { toSearchPage } from './search-page.ts';
import { toServicePage } from './service-page.ts';

const site = fixtureSite();
const home = toHomePage(site);

test('the home page counts units, prefectures without counties among them, and those in part apart', () => {
  expect(home.answer.join('')).toBe('全国11个县区（含1个不设县区的市）里，我们上门到4个，占36%。');
  expect(home.lead).toMatch(/^另有1个只到部分乡镇，1个只有电话和视频指导。/);
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

test('booking, cancelling, refunds and complaints have their places on the contact page', () => {
  const contact = toContactPage(site);
  const fragments = contact.phone.actions.map(({ href }) => href.split('#')[1]);
  const ids = contact.sections.map(({ id }) => id);
  expect(ids).toEqual(['book', 'cancel', 'refund', 'complain']);
  expect(ids).toEqual(expect.arrayContaining(fragments));
});

test('a service page counts the units that have it by province', () => {
  expect(toServicePage(site, 'repair').provinces).toEqual([
    { link: { href: '/fujian/', text: '福建省' }, count: 1 },
  ]);
  expect(() => toServicePage(site, 'painting')).toThrow('no service has the id painting');
});

test('the coverage page lists refusals too, and no unit that no list names', () => {
  const fujian = toCoveragePage(site).groups.find(({ province }) => province.text === '福建省');
  expect(fujian?.rows.map(({ name, mark }) => [name, mark.text])).toEqual([
    ['云霄县', '合作方上门'],
    ['漳浦县', '自有团队上门'],
    ['诏安县', '只有远程指导'],
    ['东山县', '不上门'],
  ]);
  expect(fujian?.rows[3]).not.toHaveProperty('extent');
});

test('the coverage as data names townships and keeps what is unknown null', () => {
  const rows = toCoverageRows(site);
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
