import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPage, findingLines } from './fixtures/built-page.ts';
import { checkIndexing, checkRedirects, checkSitemap } from './sitemap-checks.ts';

const site = 'https://example.com/net/';
const pages = [
  builtPage('/'),
  builtPage('/fujian/'),
  builtPage('/a-z/z/', { isIndexable: false }),
  builtPage('/404.html', { isIndexable: false }),
];

const sitemap = (...paths: readonly string[]) =>
  `<urlset>${paths.map((path) => `<url><loc>${path}</loc></url>`).join('')}</urlset>`;

const index = '<sitemapindex/>';

test('a sitemap of the pages that are offered is fine, in however many files', () => {
  const folder = folderOf({
    'sitemap-index.xml': index,
    'sitemap-0.xml': sitemap(site),
    'sitemap-12.xml': sitemap(`${site}fujian/`),
    'sitemap-old.xml': sitemap(`${site}gone/`),
  });
  expect(checkSitemap(pages, site, folder)).toEqual([]);
});

test('a page that is noindex, one that is listed twice and one that is missing are found', () => {
  const folder = folderOf({
    'sitemap-index.xml': index,
    'sitemap-0.xml': sitemap(`${site}fujian/`, `${site}a-z/z/`, `${site}fujian/`),
  });
  expect(findingLines(checkSitemap(pages, site, folder))).toEqual([
    '/ The page is offered to search engines, but is not in the sitemap.',
    '/a-z/z/ The page is in the sitemap, but is not offered to search engines.',
    '/fujian/ The page is in the sitemap twice.',
  ]);
});

test('a sitemap that robots.txt cannot name is none', () => {
  const folder = folderOf({ 'sitemap-0.xml': sitemap(site, `${site}fujian/`) });
  expect(findingLines(checkSitemap(pages, site, folder))).toHaveLength(2);
});

test('a page says noindex exactly where the policy does', () => {
  expect(checkIndexing(pages, new Set(['/', '/fujian/']))).toEqual([]);
  expect(findingLines(checkIndexing(pages, new Set(['/', '/a-z/z/'])))).toEqual([
    '/fujian/ The page should say noindex.',
    '/a-z/z/ The page says noindex, but it should be offered to search engines.',
  ]);
});

test('redirects lead from no page to a page, both under the base', () => {
  const lines = (...redirects: readonly string[]) => redirects.map((one) => `${one} 301\n`).join('');
  const check = (...redirects: readonly string[]) =>
    findingLines(checkRedirects(pages, site, folderOf({ _redirects: lines(...redirects) })));
  expect(check('/net/old/ /net/fujian/', '/net/older/ /net/fujian/#xiamen')).toEqual([]);
  expect(check('/net/fujian/ /net/', '/net/old/ /net/gone/#a', '/old/ /net/', '/net/a/ /fujian/')).toEqual([
    '/net/fujian/ A redirect starts here, but this is also a page of the site.',
    '/net/old/ The redirect leads to "/net/gone/#a", which is not a page of the site.',
    '/old/ The redirect to "/net/" is outside the base of the site.',
    '/net/a/ The redirect to "/fujian/" is outside the base of the site.',
  ]);
});

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
