import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { divisionOf } from '../../domain/places/gazetteer.ts';
import { absoluteUrl } from '../../domain/site/urls.ts';
import { buildPlaceIndex } from '../../search/place-index/place-index.ts';
import { content } from '../../views/fixtures/content.ts';
import { fixtureSite } from '../../views/fixtures/fixture-site.ts';
import { allPages, indexablePages } from '../../views/site-pages.ts';
import { findingLines } from './fixtures/built-page.ts';
import { verifySite } from './verify-site.ts';

const site = fixtureSite({ settings: { ...content.settings, sample: false } });
const { url } = site.settings;
const pages = allPages(site);
const indexable = indexablePages(site).map(({ path }) => path);
const townships = site.townships.get('469021')!.map(({ name }) => name);
const zhangpu = 'fujian/zhangzhou/zhangpu/index.html';

const built = mkdtempSync(join(tmpdir(), 'site-'));
for (const { path, adcode, index } of pages) {
  const name = adcode === undefined ? path : divisionOf(site.gazetteer, adcode).name;
  const links = path === '/' ? pages.map((page) => `<a href="${page.path}">${page.path}</a>`) : [];
  write(
    built,
    path.endsWith('/') ? `${path}index.html` : path,
    [
      '<!DOCTYPE html>',
      `<html lang="zh-CN"><head><title>${name} ${path} ${townships.join('')}</title>`,
      `<meta name="description" content="${path}">${index ? '' : '<meta name="robots" content="noindex">'}`,
      `<link rel="canonical" href="${absoluteUrl(url, path)}"><script type="application/ld+json">{}</script></head>`,
      `<body><h1>${name}</h1><p>${townships.join('')}</p>${links.join('')}</body></html>`,
    ].join('\n'),
  );
}
write(built, 'places.json', JSON.stringify(buildPlaceIndex(site)));
write(built, 'robots.txt', `Sitemap: ${url}sitemap-index.xml`);
write(built, 'sitemap-index.xml', '');
write(built, 'sitemap-0.xml', indexable.map((path) => `<loc>${absoluteUrl(url, path)}</loc>`).join(''));
write(built, '_redirects', '/old/ /fujian/ 301\n');

const verify = (folder: string, all = true) =>
  verifySite(site, { folder, all, indexablePaths: new Set(indexable) });

test('a site that agrees with its coverage has no findings, and is counted', async () => {
  expect(await verify(built)).toEqual({
    findings: [],
    counts: { pages: pages.length, units: 6, inPart: 1, links: pages.length, validated: pages.length },
  });
});

test.each([
  ['the coverage', 'fujian/zhangzhou/huaan/index.html', () => '', '/fujian/zhangzhou/huaan/ 华安县 is not'],
  ['the files', 'places.json', () => '{}', '/places.json The place index'],
  ['the pages', zhangpu, (html) => html.replace('<h1>', '<h1>漳浦县</h1><h1>'), 'has 2 headings'],
  [
    'the links',
    zhangpu,
    (html) => html.replace('</body>', '<a href="/gone/">x</a></body>'),
    'The link "/gone/"',
  ],
  [
    'the way from home',
    'index.html',
    (html) => html.replace('<a href="/search/">', '<a href="/">'),
    '/search/ No path',
  ],
  [
    'the index policy',
    zhangpu,
    (html) =>
      html.replace('<h1>', '<h1>').replace('<title>', '<meta name="robots" content="noindex"><title>'),
    'says noindex, but',
  ],
  [
    'the sitemap',
    'sitemap-0.xml',
    (xml) => `${xml}<loc>${url}search/</loc>`,
    '/search/ The page is in the sitemap',
  ],
  ['the redirects', '_redirects', () => '/old/ /gone/ 301\n', '/old/ The redirect leads to "/gone/"'],
  ['the structured data', zhangpu, (html) => html.replace('{}', '{"name":"云霄县"}'), 'says name "云霄县"'],
  ['the HTML', zhangpu, (html) => html.replace('</p>', '</p></div>'), 'close'],
] satisfies readonly (readonly [string, string, (text: string) => string, string])[])(
  'what is wrong with %s is found',
  async (_, file, change, finding) => {
    const copy = mkdtempSync(join(tmpdir(), 'site-'));
    cpSync(built, copy, { recursive: true });
    const source = join(copy, file);
    const text = file.includes('huaan') ? '' : readFileSync(source, 'utf8');
    write(copy, file, change(text));
    expect(findingLines((await verify(copy)).findings).join('\n')).toContain(finding);
    rmSync(copy, { recursive: true });
  },
);

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
