import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { isUnit } from '../../domain/places/gazetteer.ts';
import { toCoverageCsv } from './coverage-csv.ts';
import { toCoveragePage } from './coverage-page.ts';
import { toCoverageJson } from './coverage-json.ts';
import { assignment, fixtureSite, terms, unit } from '../fixtures/fixture-site.ts';
import { countUnits } from '../units/unit-counts.ts';

const site = fixtureSite();
const page = toCoveragePage(site);
const countsBy = (name: string) =>
  Object.fromEntries(
    page.filters.find((filter) => filter.name === name)!.options.map(({ value, count }) => [value, count]),
  );

test('the coverage page lists refusals too, and no unit that no list names', () => {
  const fujian = page.groups.find(({ id }) => id === 'fujian');
  expect(fujian?.rows.map(({ name, mark }) => [name, mark.text])).toEqual([
    ['云霄县', '合作方上门'],
    ['漳浦县', '自有团队上门'],
    ['诏安县', '只有远程指导'],
    ['东山县', '不上门'],
  ]);
  expect(fujian?.rows[3]).not.toHaveProperty('extent');
});

test('the filters count as the home page does, and leave out what no row has', () => {
  const units = site.gazetteer.divisions.filter((division) => isUnit(site.gazetteer, division));
  const counts = countUnits(site, units);
  const kinds = countsBy('kind');
  expect(kinds).toEqual({ own: 3, partner: 1, part: 1, remote: 1, 'not-served': 1 });
  expect(kinds.own! + kinds.partner!).toBe(counts.visited);
  expect(kinds.part).toBe(counts.visitedInPart);
  expect(kinds.remote).toBe(counts.remote);
  expect(countsBy('province')).toEqual({ beijing: 1, fujian: 4, guangdong: 1, hainan: 1 });
  expect(toCoveragePage(fixtureSite({}, [])).filters.map(({ options }) => options)).toEqual([[], [], []]);
});

test('the service filter does not count those who refuse the service', () => {
  expect(countsBy('service')).toEqual({ opening: 6, repair: 1 });
});

test('the table as a file has a row a unit, service and team, and quotes what needs it', () => {
  const odd = { ...terms, source: '排班表,第"四"季度\n附件' };
  const csv = toCoverageCsv(fixtureSite({}, [unit('350623', assignment({ terms: odd }))]));
  expect(csv.startsWith('\uFEFF区划代码,省份,市州,县区,')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  const [row] = parse<Record<string, string>>(csv, { bom: true, columns: true });
  expect(row).toMatchObject({
    区划代码: '350623',
    市州: '漳州市',
    到哪里: '全境',
    来源: odd.source,
    网页: 'https://example.com/fujian/zhangzhou/zhangpu/',
  });
});

test('townships on terms of their own have a row of their own, and stand beneath their service as data', () => {
  const rows = parse<Record<string, string>>(toCoverageCsv(site), { bom: true, columns: true });
  const zhangpu = rows.filter((row) => row['县区'] === '漳浦县' && row['项目'] === '保险柜开锁');
  expect(zhangpu.map((row) => [row['乡镇'], row['到哪里'], row['承诺'], row['上门的日子']])).toEqual([
    ['', '全境', '24小时', ''],
    ['古雷镇', '仅古雷镇', '', '每周二、五'],
    ['六鳌镇', '仅六鳌镇', '36小时', ''],
  ]);
  const [service] = toCoverageJson(site).find(({ name }) => name === '漳浦县')!.services;
  expect(service).toMatchObject({
    days: null,
    response: { minutes: 1440 },
    townships: [
      { code: '350623102', name: '古雷镇', response: null, days: '每周二、五' },
      { code: '350623103', name: '六鳌镇', response: { minutes: 2160 }, days: null },
    ],
  });
});

test('in part, the terms that all townships share are those of the service', () => {
  const shared = { ...terms, days: '每周二、五' };
  const dingan = assignment({
    extent: ['469021104', '469021105'],
    townshipTerms: new Map(['469021104', '469021105'].map((code) => [code, shared])),
  });
  const [entry] = toCoverageJson(fixtureSite({}, [unit('469021', dingan)]));
  expect(entry?.services[0]).toMatchObject({ days: '每周二、五', townships: [] });
});

test('both downloads hold the same units', () => {
  const rows = parse<Record<string, string>>(toCoverageCsv(site), { bom: true, columns: true });
  const codes = [...new Set(rows.map((row) => row['区划代码']))];
  expect(codes).toEqual(toCoverageJson(site).map(({ adcode }) => adcode));
  expect(rows.find((row) => row['县区'] === '定安县')).toMatchObject({
    市州: '',
    到哪里: '仅龙河镇、富文镇',
  });
  expect(rows.find((row) => row['县区'] === '东山县')).toMatchObject({ 谁上门: '不上门', 到哪里: '' });
});
