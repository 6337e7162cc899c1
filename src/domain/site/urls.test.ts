import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { UnitCoverage } from '../coverage/coverage.ts';
import { readGazetteer } from '../../data/gazetteer-files.ts';
import { divisionOf } from '../places/gazetteer.ts';
import { absoluteUrl, divisionPath, hasPage, placePath, reservedSegments, withBase } from './urls.ts';

const gazetteer = readGazetteer('content/gazetteer');
const served = (adcode: string): [string, UnitCoverage] => [
  adcode,
  { adcode, status: 'own', extent: 'whole', assignments: [] },
];
const coverage = new Map(['350623', '441900', '469021', '110101'].map(served));
const pathOf = (adcode: string) => placePath(gazetteer, coverage, divisionOf(gazetteer, adcode));

test.each([
  ['350623', '/fujian/zhangzhou/zhangpu/'],
  ['469021', '/hainan/dingan/'],
  ['110101', '/beijing/dongcheng/'],
  ['441900', '/guangdong/dongguan/'],
  ['350600', '/fujian/zhangzhou/'],
  ['620000', '/gansu/'],
])('a place with a page is told of there: %s', (adcode, path) => {
  expect(pathOf(adcode)).toBe(path);
});

test.each([
  ['350626', '/fujian/zhangzhou/#dongshan'],
  ['110102', '/beijing/#xicheng'],
  ['442000', '/guangdong/#zhongshan'],
  ['810000', '/coverage/'],
])('a place without a page is told of on the hub above: %s', (adcode, path) => {
  expect(pathOf(adcode)).toBe(path);
});

test('not-served is a status without a page', () => {
  const notServed: UnitCoverage = {
    adcode: '350626',
    status: 'not-served',
    extent: 'whole',
    assignments: [],
  };
  const dongshan = divisionOf(gazetteer, '350626');
  expect(hasPage(gazetteer, new Map([['350626', notServed]]), dongshan)).toBe(false);
});

test('every division has a path of its own, and no province takes a segment of the site', () => {
  const paths = gazetteer.divisions.map((division) => divisionPath(gazetteer, division));
  expect(new Set(paths).size).toBe(gazetteer.divisions.length);
  expect(gazetteer.childrenOf.get('')?.filter(({ slug }) => reservedSegments.includes(slug))).toEqual([]);
});

test('every folder and page of src/pages takes a reserved segment, and so do the folders of the build', () => {
  const routes = readdirSync('src/pages', { withFileTypes: true })
    .filter((entry) =>
      entry.isDirectory() ? /^[a-z]/.test(entry.name) : /^(?!index)\w+\.astro$/.test(entry.name),
    )
    .map(({ name }) => name.replace(/\.astro$/, ''));
  expect(reservedSegments).toEqual([...routes, '_astro', 'pagefind'].sort());
});

test('a base stands before every path', () => {
  expect([withBase('/', '/fujian/'), withBase('/net/', '/fujian/#x')]).toEqual([
    '/fujian/',
    '/net/fujian/#x',
  ]);
  expect(absoluteUrl('https://example.com/net/', '/fujian/')).toBe('https://example.com/net/fujian/');
});
