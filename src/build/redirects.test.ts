import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRedirects, redirectLines } from './redirects.ts';

test('the redirects of a built site are read by their old address', () => {
  const folder = mkdtempSync(join(tmpdir(), 'redirects-'));
  writeFileSync(join(folder, '_redirects'), '/fujian/zhangpu/ /fujian/zhangzhou/zhangpu/ 301\n/a/ /b/ 301\n');
  expect([...readRedirects(folder)]).toEqual([
    ['/fujian/zhangpu/', '/fujian/zhangzhou/zhangpu/'],
    ['/a/', '/b/'],
  ]);
});

test('both addresses of a redirect have the base of the site, as hosts answer without knowing it', () => {
  const rows = [{ from: '/fujian/zhangpu/', to: '/fujian/zhangzhou/#zhangpu' }];
  expect(redirectLines(rows, '/net/')).toBe('/net/fujian/zhangpu/ /net/fujian/zhangzhou/#zhangpu 301\n');
  expect(redirectLines(rows, '/net')).toBe(redirectLines(rows, '/net/'));
  expect(redirectLines(rows, '/')).toBe('/fujian/zhangpu/ /fujian/zhangzhou/#zhangpu 301\n');
});

test('a site without redirects has none', () => {
  expect(readRedirects(mkdtempSync(join(tmpdir(), 'redirects-'))).size).toBe(0);
});
