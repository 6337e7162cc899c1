import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentFiles } from '../content-files.ts';
import { findStrayFiles } from './stray-files.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Where each file that nothing reads should go, by its name. */
function moves(...paths: readonly string[]) {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  const root = `${relative(process.cwd(), folder).split(sep).join('/')}/`;
  return findStrayFiles(folder, Object.values(contentFiles)).map(({ at, params }) => {
    const moveTo = 'moveTo' in params ? params.moveTo : undefined;
    return [at.file.replace(root, ''), moveTo?.replace(root, '')];
  });
}

test.each([
  ['zhangzhou.yaml', 'regions/zhangzhou.yaml'],
  ['zhangzhou.yml', 'regions/zhangzhou.yaml'],
  ['350623.md', 'notes/350623.md'],
  ['phone.csv', 'phones.csv'],
  ['Points.csv', 'points.csv'],
  ['site.yml', 'site.yaml'],
  ['records.csv.txt', 'records.csv'],
  ['regions/zhangzhou.yaml.txt', 'regions/zhangzhou.yaml'],
  ['points.xlsx', undefined],
  ['regions/old/zhangzhou.yaml', undefined],
])('%s belongs at %s', (path, moveTo) =>
  expect(moves(path)).toEqual([[path.startsWith('regions/old') ? 'regions/old' : path, moveTo]]),
);

test('a file is not sent to where another one stands', () => {
  expect(moves('phones.csv', 'phone.csv')).toEqual([['phone.csv', undefined]]);
});
