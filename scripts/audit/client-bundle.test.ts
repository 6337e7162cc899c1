import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

const folder = inject('folder');

/** Words in the code of the libraries that read content, and nowhere in ours. */
const marks = ['ZodError', 'invalid_type', 'YAMLParseError', 'flow-map-start', 'CSV_RECORD'];

test('the marks are in the code of the libraries', () => {
  const sources = [
    'zod/v4/core/schemas.js',
    'zod/v4/classic/errors.js',
    'yaml/dist/errors.js',
    'yaml/dist/parse/cst.js',
    'csv-parse/dist/esm/sync.js',
  ];
  const text = sources.map((file) => readFileSync(join('node_modules', file), 'utf8')).join('\n');
  expect(marks.filter((mark) => !text.includes(mark))).toEqual([]);
});

test('what the browser loads holds no code that reads content', () => {
  const scripts = clientScripts();
  const found = marks.filter((mark) => scripts.some((script) => script.includes(mark)));
  expect(scripts.length).toBeGreaterThan(0);
  expect(found).toEqual([]);
});

test('a page loads one script of less than one kilobyte, and all of them are small', () => {
  const page = readFileSync(join(folder, 'fujian/zhangzhou/zhangpu/index.html'), 'utf8');
  const [address = '', ...more] = [...page.matchAll(/<script type="module" src="\/net\/([^"]+)"/g)].map(
    ([, path]) => path,
  );
  expect(more).toEqual([]);
  expect(compressed(readFileSync(join(folder, address), 'utf8'))).toBeLessThan(1000);
  const all = clientScripts().map(compressed);
  expect(all.reduce((sum, each) => sum + each, 0)).toBeLessThan(19_000);
});

/** Bytes, brotli. */
function compressed(text: string): number {
  return brotliCompressSync(text).length;
}

/** The scripts of the site's own, in files or in pages; Pagefind brings its own folder. */
function clientScripts(): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const inFiles = files
    .filter((file) => file.endsWith('.js') && !file.startsWith('pagefind'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const pages = ['index.html', 'search/index.html'].map((file) => readFileSync(join(folder, file), 'utf8'));
  const inPages = pages.flatMap((page) =>
    [...page.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)].map(([, code = '']) => code),
  );
  return [...inFiles, ...new Set(inPages)];
}
