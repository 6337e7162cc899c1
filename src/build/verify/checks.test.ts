import { expect, test } from 'vitest';
import type { BuiltPage } from './built-page.ts';
import { visibleText } from './built-page.ts';
import { checkStructuredData } from './data-checks.ts';
import type { Finding } from './finding.ts';
import { pagesToValidate } from './html-checks.ts';
import { checkLinks, checkReach } from './link-checks.ts';
import { checkPages } from './page-checks.ts';

const site = 'https://example.com/net/';

test('a page with a head of its own is fine', () => {
  expect(checkPages([page('/fujian/', { description: '福建省' }), page('/hainan/')], site)).toEqual([]);
});

test('two pages may not share a title, and each names its own address', () => {
  const twin = page('/hainan/', {
    title: '/fujian/',
    canonical: 'https://example.com/hainan/',
    headings: [],
  });
  expect(texts(checkPages([page('/fujian/'), twin], site))).toEqual([
    '/hainan/ The page has 0 headings of level one; it needs exactly one.',
    '/hainan/ The canonical address is "https://example.com/hainan/", but it should be "https://example.com/net/hainan/".',
    '/hainan/ The title is the same as that of /fujian/.',
  ]);
});

test('links are followed with base, relative to their page, and to the place on the page', () => {
  const good = ['/net/fujian/#zhangzhou', '../fujian/', '#main', 'tel:4000000000', 'https://example.org/'];
  const pages = [
    page('/', { hrefs: good, ids: new Set(['main']) }),
    page('/fujian/', { ids: new Set(['zhangzhou']), hrefs: ['../', '/net/hainan/', '#sanming', '/fujian/'] }),
  ];
  expect(texts(checkLinks(pages, site, '/nowhere'))).toEqual([
    '/ The link "../fujian/" lies outside the base of the site.',
    '/fujian/ The link "/fujian/" lies outside the base of the site.',
    '/fujian/ The link "/net/hainan/" leads to no page or file of the site.',
    '/fujian/ The link "#sanming" leads to a page that has no such place.',
  ]);
});

test('what a page loads must be there, and an address that cannot be read leads nowhere', () => {
  const home = page('/', { hrefs: ['%zz'], sources: ['/net/_astro/box.js', '/places.json'] });
  expect(texts(checkLinks([home], site, '/nowhere'))).toEqual([
    '/ The link "/places.json" lies outside the base of the site.',
    '/ The link "%zz" leads to no page or file of the site.',
    '/ The link "/net/_astro/box.js" leads to no page or file of the site.',
  ]);
});

test('a page shows the numbers that it offers to call', () => {
  const hrefs = ['tel:4000000000', 'tel:4001111111'];
  expect(texts(checkPages([page('/', { hrefs, text: '打400-000-0000' })], site))).toEqual([
    '/ The page offers to call "tel:4001111111", but does not show that number.',
  ]);
});

test('a page is at most four clicks from home', () => {
  const chain = ['/', '/a/', '/a/b/', '/a/b/c/', '/a/b/c/d/', '/a/b/c/d/e/'];
  const pages = chain.map((path, index) => page(path, { hrefs: [`/net${chain[index + 1] ?? '/'}`] }));
  expect(texts(checkReach([...pages, page('/alone/'), page('/404.html')], site))).toEqual([
    '/a/b/c/d/e/ It takes 5 clicks from the home page; four are the most.',
    '/alone/ No path of links leads here from the home page.',
  ]);
});

test('structured data say what the page shows, wherever they are nested', () => {
  const data = (telephone: string): string =>
    JSON.stringify({ '@graph': [{ '@id': 'x', provider: { name: '漳州 组', telephone } }] });
  const text = visibleText('由漳州组上门，电话 400-000-0000');
  expect(checkStructuredData([page('/', { data: [data('400-000-0000')], text })])).toEqual([]);
  expect(texts(checkStructuredData([page('/', { data: [data('400-111-1111')], text })]))).toEqual([
    '/ The structured data says telephone "400-111-1111", but the page does not show it.',
  ]);
  const several = JSON.stringify({ telephone: ['400-000-0000', '400-111-1111'] });
  expect(texts(checkStructuredData([page('/', { data: [several], text })]))).toEqual([
    '/ The structured data says telephone "400-111-1111", but the page does not show it.',
  ]);
  expect(texts(checkStructuredData([page('/', { data: ['{'], text })]))[0]).toContain('is no JSON');
});

test('of a large site each template is validated, and the same pages each time', () => {
  const counties = Array.from({ length: 200 }, (_, index) => page(`/fujian/zhangzhou/county-${index}/`));
  const pages = [...counties, page('/'), page('/search/'), page('/services/opening/')];
  const chosen = pagesToValidate(pages, false).map(({ path }) => path);
  expect(chosen).toHaveLength(60);
  expect(chosen).toEqual(expect.arrayContaining(['/', '/search/', '/services/opening/']));
  expect(
    pagesToValidate([...pages].reverse(), false)
      .map(({ path }) => path)
      .sort(),
  ).toEqual(chosen.sort());
  expect(pagesToValidate(pages, true)).toHaveLength(203);
});

function texts(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ path, text }) => `${path} ${text}`);
}

function page(path: string, parts: Partial<BuiltPage> = {}): BuiltPage {
  return {
    path,
    file: path,
    title: path,
    description: path,
    canonical: new URL(path.slice(1), site).href,
    isIndexable: true,
    headings: [path],
    ids: new Set(),
    hrefs: [],
    sources: [],
    data: ['{}'],
    text: '',
    ...parts,
  };
}
