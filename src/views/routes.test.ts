import { expect, test } from 'vitest';
import { content } from './fixtures/content.ts';
import { fixtureSite } from './fixtures/fixture-site.ts';
import { countyRoutes, provinceRoutes, secondLevelRoutes, thirdLevelRoutes } from './routes.ts';
import { allPages, indexablePages } from './site-pages.ts';

const site = fixtureSite();

test('every province with county data has a page', () => {
  expect(provinceRoutes(site).map(({ params }) => params.province)).toEqual([
    'beijing',
    'jilin',
    'fujian',
    'guangdong',
    'hainan',
  ]);
});

test('the second level holds prefectures, and served units without a prefecture above them', () => {
  expect(secondLevelRoutes(site).map(({ params, props }) => `${props.kind} ${params.place}`)).toEqual([
    'county chaoyang',
    'prefecture changchun',
    'prefecture zhangzhou',
    'county zhongshan',
    'prefecture chaozhou',
    'county dingan',
  ]);
});

test('the third level holds served counties alone', () => {
  expect(thirdLevelRoutes(site).map(({ params }) => params.county)).toEqual(['yunxiao', 'zhangpu', 'zhaoan']);
});

test('a unit that is not served has no route, on either level', () => {
  const bare = fixtureSite({}, []);
  expect(countyRoutes(bare)).toEqual([]);
  expect(secondLevelRoutes(bare).filter(({ props }) => props.kind === 'county')).toEqual([]);
});

test('the list of pages and the routes agree', () => {
  const routes = [...provinceRoutes(site), ...secondLevelRoutes(site), ...thirdLevelRoutes(site)];
  const paths = routes.map(({ params }) => `/${Object.values(params).join('/')}/`);
  const listed = allPages(site).flatMap(({ path, adcode }) => (adcode === undefined ? [] : [path]));
  expect(listed.toSorted()).toEqual(paths.toSorted());
});

test('the sitemap leaves out search, 404 and hubs with neither a point nor three visited units', () => {
  const settings = { ...content.settings, sample: false };
  const paths = indexablePages(fixtureSite({ settings })).map(({ path }) => path);
  expect(paths).toContain('/fujian/zhangzhou/');
  expect(paths).not.toContain('/jilin/');
  expect(paths).not.toContain('/hainan/');
  expect(paths).not.toContain('/search/');
  expect(paths).not.toContain('/404.html');
});
