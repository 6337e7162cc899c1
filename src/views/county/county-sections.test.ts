import { expect, test } from 'vitest';
import { toCountyPage } from './county-page.ts';
import { fixtureSite } from '../fixtures/fixture-site.ts';

const site = fixtureSite();
const zhangpu = toCountyPage(site, '350623');

test('the call-out fee stands once, with what all services say first', () => {
  const fee = (note: string) => [{ item: '上门费', kind: 'call-out' as const, price: '30元', note }];
  const [opening, repair] = site.services;
  const services = [
    { ...opening!, fees: fee('含往返。打不开只收这一项') },
    { ...repair!, fees: fee('含往返') },
  ];
  expect(toCountyPage(fixtureSite({ services }), '350623').prices?.callOuts).toEqual([
    { item: '上门费', price: '30元', note: '含往返。保险柜开锁：打不开只收这一项' },
  ]);
});

test('call-out fees that differ name their services, and so do dates', () => {
  const { prices } = zhangpu;
  expect(prices?.callOuts.map(({ item, price }) => [item, price])).toEqual([
    ['上门费，保险柜开锁', '30–60元'],
    ['上门费，保险柜维修', '80元'],
  ]);
  expect(prices?.effective).toBe('2026年10月1日起执行');
  const services = site.services.map((service) =>
    service.id === 'repair' ? { ...service, effective: '2026-11-01' } : service,
  );
  const apart = toCountyPage(fixtureSite({ services }), '350623').prices;
  expect(apart).not.toHaveProperty('effective');
  expect(apart?.services.map(({ effective }) => effective)).toEqual([
    '2026年10月1日起执行',
    '2026年11月1日起执行',
  ]);
});

test('a county without a point says which is the nearest, and that the distance is a straight line', () => {
  expect(zhangpu.pointsLead).toBe('漳浦县内没有网点。最近的是龙海网点，直线约30公里，实际路程更长。');
  expect(zhangpu.points.map(({ name, distance }) => [name, distance])).toEqual([
    ['龙海网点', '约30公里'],
    ['云霄合作点', '约50公里'],
  ]);
});

test('a point in the county comes first and needs no sentence', () => {
  const yunxiao = toCountyPage(site, '350622');
  expect(yunxiao.points[0]).toMatchObject({ name: '云霄合作点', distance: '县内' });
  expect(yunxiao).not.toHaveProperty('pointsLead');
});

test('a point too far to be of use is not shown', () => {
  expect(toCountyPage(site, '110105').points).toEqual([]);
});

test('maps open without a key, on the point itself', () => {
  expect(zhangpu.points[0]?.maps.map(({ href }) => href)).toEqual([
    `https://uri.amap.com/marker?position=117.81,24.44&name=${encodeURIComponent('龙海网点')}&coordinate=wgs84`,
    `https://maps.apple.com/?q=${encodeURIComponent('龙海网点')}&ll=24.44,117.81`,
    'https://www.openstreetmap.org/?mlat=24.44&mlon=117.81#map=16/24.44/117.81',
    'geo:24.44,117.81',
  ]);
});

test('neighbours are nearest first; an unserved one leads to its row, one elsewhere is named with its parent', () => {
  expect(zhangpu.neighbours).toEqual([
    {
      name: '龙海区',
      href: '/fujian/zhangzhou/#longhai',
      mark: { status: 'unknown', text: '没有资料' },
      distance: '约30公里',
    },
    {
      name: '云霄县',
      href: '/fujian/zhangzhou/yunxiao/',
      mark: { status: 'partner', text: '合作方上门' },
      distance: '约50公里',
    },
  ]);
  expect(toCountyPage(site, '350624').neighbours.map(({ name }) => name)).toContain('潮州市饶平县');
});

test('each thing has its source and date once', () => {
  expect(zhangpu.sources.map(({ what, date }) => `${what} ${date}`)).toEqual([
    '服务范围 2026-10-30',
    '电话 2026-10-28',
    '价格：保险柜开锁、保险柜维修 2026-10-01',
    '实测时间 2026-09-30',
    '地名、距离 2024年',
  ]);
});

test('an error is reported with the page’s code', () => {
  expect(decodeURIComponent(zhangpu.report.href)).toBe(
    'mailto:gengzheng@example.com?subject=报告漳浦县页面的错误（页码350623）',
  );
});

test('a number that was called too long ago is not said to be checked', () => {
  expect(zhangpu.phone.note).toBe('2026年10月28日拨通核对。');
  const late = toCountyPage(fixtureSite({ today: '2027-03-01' }), '350623');
  expect(late.phone.note).toBe('上次拨通核对是2026年10月28日。');
});

test('every address is under the base', () => {
  const page = toCountyPage(
    fixtureSite({
      base: '/net/',
      settings: { ...site.settings, url: 'https://example.com/net/' },
    }),
    '350623',
  );
  expect(page.frame.canonical).toBe('https://example.com/net/fujian/zhangzhou/zhangpu/');
  expect(page.hub.href).toBe('/net/fujian/zhangzhou/');
  expect(page.phone.actions.map(({ href }) => href)).toEqual([
    '/net/contact/#book',
    '/net/contact/#cancel',
    '/net/contact/#complain',
  ]);
  expect(JSON.stringify(page.frame.structuredData)).toContain('https://example.com/net/fujian/zhangzhou/');
});

test('hours that differ from day to day are shown by day, with the closed ones; equal ones stay one line', () => {
  const points = site.points.map((point) => ({
    ...point,
    hours: '周一至周四8:30–18:00，周六9:00–12:00',
  }));
  expect(toCountyPage(fixtureSite({ points }), '350623').points[0]?.week).toEqual([
    { days: '周一至周四', hours: '8:30–18:00' },
    { days: '周五', hours: '休息' },
    { days: '周六', hours: '9:00–12:00' },
    { days: '周日', hours: '休息' },
  ]);
  expect(zhangpu.points[0]).toMatchObject({ hours: '周一至周六8:30–18:00', week: [] });
});
