import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRedirects } from './redirects.ts';

test('the redirects of a built site are read by their old address', () => {
  const folder = mkdtempSync(join(tmpdir(), 'redirects-'));
  writeFileSync(join(folder, '_redirects'), '/fujian/zhangpu/ /fujian/zhangzhou/zhangpu/ 301\n/a/ /b/ 301\n');
  expect([...readRedirects(folder)]).toEqual([
    ['/fujian/zhangpu/', '/fujian/zhangzhou/zhangpu/'],
    ['/a/', '/b/'],
  ]);
});

test('a site without redirects has none', () => {
  expect(readRedirects(mkdtempSync(join(tmpdir(), 'redirects-'))).size).toBe(0);
});
