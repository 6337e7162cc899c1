import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBuiltPages, visibleText } from './built-page.ts';

const html = `<!doctype html><html><head>
<title> 漳浦县 &amp; 云霄县 </title>
<meta name="description" content="说&quot;明&quot;">
<meta name="robots" content="noindex, follow">
<link rel="canonical" href="https://example.com/fujian/?a=1&amp;b=2">
<link rel="icon" href="/favicon.svg">
<script type="application/ld+json">{"name":"示例"}</script>
<script src="/box.js"></script>
</head><body>
<h1>漳浦县</h1><h1>云霄县</h1>
<form action="/search/" data-places="/places.json" data-pagefind="/pagefind/"></form>
<p id="when">24小时 内&nbsp;到</p>
<a href="/fujian/#when">福建</a><a>没有地址</a>
</body></html>`;

test('a page is read as visitors and search engines see it', async () => {
  const [error, page] = await readBuiltPages(
    folderOf({ 'fujian/index.html': html, '404.html': '<p>', 'a.txt': '' }),
  );
  expect(page).toMatchObject({
    path: '/fujian/',
    title: '漳浦县 & 云霄县',
    description: '说"明"',
    canonical: 'https://example.com/fujian/?a=1&b=2',
    isIndexable: false,
    headings: ['漳浦县', '云霄县'],
    ids: new Set(['when']),
    hrefs: ['/fujian/#when'],
    sources: [
      'https://example.com/fujian/?a=1&b=2',
      '/favicon.svg',
      '/box.js',
      '/search/',
      '/places.json',
      '/pagefind/pagefind.js',
    ],
    data: ['{"name":"示例"}'],
    text: '漳浦县云霄县24小时内到福建没有地址',
  });
  expect(page?.file).toMatch(/fujian.index\.html$/);
  expect(error).toMatchObject({ path: '/404.html', title: '', canonical: '', isIndexable: true, hrefs: [] });
});

test('the home page is /, and pages come in the order of their files', async () => {
  const names = ['index.html', 'search/index.html', 'a-z/z/index.html'];
  const pages = await readBuiltPages(folderOf(Object.fromEntries(names.map((name) => [name, '<p>']))));
  expect(pages.map(({ path }) => path)).toEqual(['/a-z/z/', '/', '/search/']);
});

test.each([
  ['&lt;b&gt; &amp;amp; &#34;&#38;&#39;', '<b>&amp;"&\''],
  ['漳浦县\u3000保险柜\n 开锁', '漳浦县保险柜开锁'],
  ['&copy;', '&copy;'],
])('%j is seen as %j', (text, seen) => expect(visibleText(text)).toBe(seen));

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
