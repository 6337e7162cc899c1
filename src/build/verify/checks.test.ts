import { expect, test } from 'vitest';
import { visibleText } from './built-page.ts';
import { checkStructuredData } from './data-checks.ts';
import { builtPage, findingLines } from './fixtures/built-page.ts';
import { checkLinks, checkReach } from './link-checks.ts';
import { checkPages } from './page-checks.ts';

const site = 'https://example.com/net/';

test('a page with a head of its own is fine', () => {
  expect(checkPages([builtPage('/fujian/', { description: '福建省' }), builtPage('/hainan/')], site)).toEqual(
    [],
  );
});

test('two pages may not share a title, and each names its own address', () => {
  const twin = builtPage('/hainan/', {
    title: '/fujian/',
    canonical: 'https://example.com/hainan/',
    headings: [],
  });
  expect(findingLines(checkPages([builtPage('/fujian/'), twin], site))).toEqual([
    '/hainan/ The page has 0 headings of level one; it needs exactly one.',
    '/hainan/ The canonical address is "https://example.com/hainan/", but it should be "https://example.com/net/hainan/".',
    '/hainan/ The title is the same as that of /fujian/.',
  ]);
});

test('title and description may not be missing; the error page has no address of its own', () => {
  const empty = builtPage('/fujian/', { title: '', description: '' });
  const error = builtPage('/404.html', { canonical: '' });
  expect(findingLines(checkPages([empty, { ...empty, path: '/fujian/' }, error], site))).toEqual([
    '/fujian/ The page has no title.',
    '/fujian/ The page has no description.',
    '/fujian/ The page has no title.',
    '/fujian/ The page has no description.',
  ]);
});

test('a third page of one description names the first', () => {
  const pages = ['/a/', '/b/', '/c/'].map((path) => builtPage(path, { description: '同' }));
  expect(findingLines(checkPages(pages, site))).toEqual([
    '/b/ The description is the same as that of /a/.',
    '/c/ The description is the same as that of /a/.',
  ]);
});

test('links are followed with base, relative to their page, and to the place on the page', () => {
  const good = ['/net/fujian/#zhangzhou', '../fujian/', '#main', 'tel:4000000000', 'https://example.org/'];
  const pages = [
    builtPage('/', { hrefs: good, ids: new Set(['main']) }),
    builtPage('/fujian/', {
      ids: new Set(['zhangzhou']),
      hrefs: ['../', '/net/hainan/', '#sanming', '/fujian/'],
    }),
  ];
  expect(findingLines(checkLinks(pages, site, '/nowhere'))).toEqual([
    '/ The link "../fujian/" is outside the base of the site.',
    '/fujian/ The link "/fujian/" is outside the base of the site.',
    '/fujian/ The link "/net/hainan/" leads to no page or file of the site.',
    '/fujian/ The link "#sanming" leads to a page without that fragment.',
  ]);
});

test('what a page loads must be there, and an address that cannot be read leads nowhere', () => {
  const home = builtPage('/', { hrefs: ['%zz'], sources: ['/net/_astro/box.js', '/places.json'] });
  expect(findingLines(checkLinks([home], site, '/nowhere'))).toEqual([
    '/ The link "/places.json" is outside the base of the site.',
    '/ The link "%zz" leads to no page or file of the site.',
    '/ The link "/net/_astro/box.js" leads to no page or file of the site.',
  ]);
});

test('a page shows the numbers that it offers to call', () => {
  const hrefs = ['tel:4000000000', 'tel:4001111111'];
  expect(findingLines(checkPages([builtPage('/', { hrefs, text: '打400-000-0000' })], site))).toEqual([
    '/ The page offers to call "tel:4001111111", but does not show that number.',
  ]);
});

test('a page is at most four clicks from home', () => {
  const chain = ['/', '/a/', '/a/b/', '/a/b/c/', '/a/b/c/d/', '/a/b/c/d/e/'];
  const pages = chain.map((path, index) => builtPage(path, { hrefs: [`/net${chain[index + 1] ?? '/'}`] }));
  expect(findingLines(checkReach([...pages, builtPage('/alone/'), builtPage('/404.html')], site))).toEqual([
    '/a/b/c/d/e/ It takes 5 clicks from the home page; the limit is four.',
    '/alone/ No path of links leads here from the home page.',
  ]);
});

test('a link that is no address, and one to a folder that is no page, lead nowhere', () => {
  const home = builtPage('/', { hrefs: ['https://', '/net/src/', '/net/package.json'] });
  expect(findingLines(checkLinks([home], site, '.'))).toEqual([
    '/ The link "/net/src/" leads to no page or file of the site.',
  ]);
});

test.each([
  'telephone',
  'name',
  'legalName',
  'identifier',
  'contactType',
  'address',
  'streetAddress',
  'addressLocality',
  'addressRegion',
  'price',
])('%s of the structured data must be seen on the page', (key) => {
  const page = builtPage('/', {
    data: [JSON.stringify({ [key]: '漳浦', url: 'https://example.com/', none: null, position: 3 })],
  });
  expect(findingLines(checkStructuredData([page]))).toEqual([
    `/ The structured data says ${key} "漳浦", but the page does not show it.`,
  ]);
});

test('a page without structured data is found, and one fact that is missing twice is told once', () => {
  expect(findingLines(checkStructuredData([builtPage('/', { data: [] })]))).toEqual([
    '/ The page has no structured data.',
  ]);
  const twice = builtPage('/', { data: [JSON.stringify([{ name: '漳浦' }, { name: '漳浦' }, '漳浦'])] });
  expect(checkStructuredData([twice])).toHaveLength(1);
});

test('structured data say what the page shows, wherever they are nested', () => {
  const data = (telephone: string): string =>
    JSON.stringify({ '@graph': [{ '@id': 'x', provider: { name: '漳州 组', telephone } }] });
  const text = visibleText('由漳州组上门，电话 400-000-0000');
  expect(checkStructuredData([builtPage('/', { data: [data('400-000-0000')], text })])).toEqual([]);
  expect(findingLines(checkStructuredData([builtPage('/', { data: [data('400-111-1111')], text })]))).toEqual(
    ['/ The structured data says telephone "400-111-1111", but the page does not show it.'],
  );
  const several = JSON.stringify({ telephone: ['400-000-0000', '400-111-1111'] });
  expect(findingLines(checkStructuredData([builtPage('/', { data: [several], text })]))).toEqual([
    '/ The structured data says telephone "400-111-1111", but the page does not show it.',
  ]);
  expect(findingLines(checkStructuredData([builtPage('/', { data: ['{'], text })]))[0]).toContain(
    'is not valid JSON',
  );
});
