import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readBuiltPages } from '../../src/build/verify/built-page.ts';

const folder = inject('folder');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const pages = await readBuiltPages(folder);
const pathsOf = (test: (path: string) => boolean) => pages.map(({ path }) => path).filter(test);

test('the list of every letter is one click from home, and not offered to search engines', () => {
  const letters = pathsOf((path) => path.startsWith('/a-z/'));
  const home = pages.find(({ path }) => path === '/');
  expect(letters.length).toBeGreaterThan(20);
  expect(letters.filter((path) => !home?.hrefs.includes(`/net${path}`))).toEqual([]);
  expect(pages.filter(({ path, isIndexable }) => letters.includes(path) && isIndexable)).toEqual([]);
});

test('search, 404, hubs with too little below them and counties with too few own facts say noindex and are not in the sitemap', () => {
  const hidden = pages.filter(({ isIndexable }) => !isIndexable).map(({ path }) => path);
  const poor = ['/gansu/', '/hainan/', '/fujian/xiamen/', '/fujian/zhangzhou/yunxiao/'];
  expect(hidden).toEqual(expect.arrayContaining(['/search/', '/404.html', ...poor]));
  for (const path of ['/fujian/zhangzhou/', '/fujian/zhangzhou/zhangpu/', '/fujian/zhangzhou/longhai/'])
    expect(hidden).not.toContain(path);
  const maps = readdirSync(folder).filter((file) => /^sitemap-.*-0\.xml$/.test(file));
  expect(maps).toContain('sitemap-fujian-0.xml');
  const listed = [
    ...maps
      .map(read)
      .join('')
      .matchAll(/<loc>https:\/\/example\.com\/net([^<]*)</g),
  ].map(([, path]) => path);
  expect(listed.toSorted()).toEqual(pathsOf((path) => !hidden.includes(path)).toSorted());
});

test('a county served in part says so in title, description and text', () => {
  const page = pages.find(({ path }) => path === '/hainan/dingan/');
  for (const text of [page?.title, page?.description, page?.text]) {
    expect(text).toMatch(/龙河镇|富文镇/);
    expect(text).toMatch(/仅|只/);
  }
});

test('redirects lead from and to addresses under the base', () => {
  expect(read('_redirects')).toBe('/net/fujian/zhangpu/ /net/fujian/zhangzhou/zhangpu/ 301\n');
});
