import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { findFile, readStaticFile } from './static-files.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'static-files-')));
const page = join(folder, 'fujian', 'index.html');
const script = join(folder, '_astro', 'box.B1x2.js');
for (const file of [page, script]) {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '漳浦县'.repeat(100));
}
writeFileSync(join(folder, 'icon.png'), 'picture');

test.each([
  ['/fujian/', { file: page }],
  ['/fujian/index.html', { file: page }],
  ['/fujian', 'folder'],
  ['/fujian/index.html/', undefined],
  ['/hainan/', undefined],
  ['/../package.json', undefined],
  ['/\0', undefined],
  [`/${'a'.repeat(5000)}`, undefined],
])('%s is found or not', (path, found) => {
  expect(findFile(folder, path)).toEqual(found);
});

test.each([
  ['', undefined],
  ['gzip', 'gzip'],
  ['gzip, br', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.5', 'br'],
])('for a client that accepts "%s" text is sent as %s', (accepted, encoding) => {
  const { body, headers } = readStaticFile(page, accepted);
  expect(headers['Content-Encoding']).toBe(encoding);
  expect(headers['Content-Length']).toBe(String(body.length));
  const decode = { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? ''] ?? ((sent: Buffer) => sent);
  expect(decode(body).toString()).toBe('漳浦县'.repeat(100));
});

test('pictures are not compressed', () => {
  const { body, headers } = readStaticFile(join(folder, 'icon.png'), 'br');
  expect([headers['Content-Encoding'], headers.Vary, body.toString()]).toEqual([
    undefined,
    undefined,
    'picture',
  ]);
});

test('only files that are named after their content are kept without asking again', () => {
  const cacheOf = (file: string) => readStaticFile(file, '').headers['Cache-Control'];
  expect([cacheOf(page), cacheOf(script)]).toEqual(['no-cache', 'public, max-age=31536000, immutable']);
});
