import { expect, test } from 'vitest';
import { divisionOf } from '../../domain/places/gazetteer.ts';
import { fixtureSite } from '../../views/fixtures/fixture-site.ts';
import { allPages } from '../../views/site-pages.ts';
import type { BuiltPage } from './built-page.ts';
import { checkCoverage, servedUnits } from './coverage-checks.ts';
import { builtPage, findingLines } from './fixtures/built-page.ts';

const known = fixtureSite();
const [inList = []] = [known.townships.get('469021')];
// 定城镇 comes before those that are served.
const site = fixtureSite({
  townships: new Map([
    ...known.townships,
    ['469021', [{ code: '469021100', name: '定城镇', county: '469021' }, ...inList]],
  ]),
});
const [first] = site.townships.get('469021')!.filter(({ code }) => code === '469021104');
const inPart = '/hainan/dingan/';
const pages = allPages(site).map(({ path, adcode }) => {
  const name = adcode === undefined ? path : divisionOf(site.gazetteer, adcode).name;
  const title = path === inPart ? `定安县：仅${first!.name}等2个镇` : name;
  return builtPage(path, { headings: [name], title, text: title });
});
const changed = (path: string, parts: Partial<BuiltPage>) =>
  pages.map((page) => (page.path === path ? { ...page, ...parts } : page));
const check = (built: readonly BuiltPage[]) => findingLines(checkCoverage(site, built));

test('the pages of the coverage and no others are fine', () => {
  expect(check(pages)).toEqual([]);
});

test('every page that is missing is found: of a served unit, a hub, a letter, a service, a guide, the site', () => {
  const missing = pages
    .map(({ path }) => path)
    .filter((path) => check(pages.filter((page) => page.path !== path)).length !== 1);
  expect(missing).toEqual([]);
  const without = (path: string) => check(pages.filter((page) => page.path !== path));
  expect(without('/fujian/zhangzhou/zhangpu/')).toEqual([
    '/fujian/zhangzhou/zhangpu/ 漳浦县 is served, but this page was not built.',
  ]);
  expect(without('/fujian/zhangzhou/')).toEqual(['/fujian/zhangzhou/ This page was not built.']);
});

test('a page that nobody asked for is found, also one of a unit that is not served or not known', () => {
  const more = ['/fujian/zhangzhou/dongshan/', '/fujian/zhangzhou/huaan/', '/elsewhere/'];
  expect(check([...pages, ...more.map((path) => builtPage(path))])).toEqual([
    '/fujian/zhangzhou/dongshan/ 东山县 is not served, but it has a page.',
    '/fujian/zhangzhou/huaan/ 华安县 is not served, but it has a page.',
    '/elsewhere/ No view produces this page.',
  ]);
});

test('a page with the heading of another unit is found', () => {
  expect(check(changed('/fujian/zhangzhou/zhangpu/', { headings: ['云霄县'] }))).toEqual([
    '/fujian/zhangzhou/zhangpu/ The page is for 漳浦县, but its heading is "云霄县".',
  ]);
});

test('a unit served in part names its first township in title and text', () => {
  const finding = `${inPart} The county is served in part, but title and text do not both name ${first!.name}.`;
  expect(check(changed(inPart, { title: '定安县' }))).toEqual([finding]);
  expect(check(changed(inPart, { text: '定安县' }))).toEqual([finding]);
});

test('the served units are those that somebody helps, by visit or from afar', () => {
  const names = servedUnits(site).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['漳浦县', '云霄县', '诏安县', '定安县', '中山市']));
  expect(names).not.toEqual(expect.arrayContaining(['东山县']));
  expect(names).toHaveLength(6);
});
