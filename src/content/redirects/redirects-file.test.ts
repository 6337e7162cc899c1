import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentKeys } from '../reading/content-keys.ts';
import { readFile, rowsOf } from '../reading/read-file.ts';
import { redirectsFile } from './redirects-file.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'redirects-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const readTable = () => {
  const reading = readFile(folder, redirectsFile, contentKeys);
  return { value: rowsOf(reading), problems: reading.problems };
};

const read = (...rows: readonly string[]) => {
  writeFileSync(join(folder, 'redirects.csv'), ['from,to,date,reason', ...rows, ''].join('\n'));
  return readTable();
};

test('an old address leads to a page, or to a row of one', () => {
  const { value, problems } = read(
    '/fujian/zhangzhou/longhai-shi/,/fujian/zhangzhou/longhai/,2021-05-10,撤市设区',
    '/old/zhangzhou.html,/fujian/zhangzhou/#dongshan,2026-11-01,旧网站',
  );
  expect(problems).toEqual([]);
  expect(value.map(({ to }) => to)).toEqual(['/fujian/zhangzhou/longhai/', '/fujian/zhangzhou/#dongshan']);
});

test.each([
  ['another site', '/a/,https://example.com/,2026-11-01,甲', 'schema-invalid', 5],
  ['another host', '//example.com/,/a/,2026-11-01,甲', 'schema-invalid', 1],
  ['no slash at the end', '/a/,/b,2026-11-01,甲', 'schema-invalid', 5],
  ['a space, which _redirects would take for the end', '/a b/,/c/,2026-11-01,甲', 'schema-invalid', 1],
  ['no date', '/a/,/b/,,甲', 'schema-missing', 9],
  ['itself', '/a/,/a/,2026-11-01,甲', 'redirect-itself', 5],
])('%s is a problem', (_name, row, kind, column) =>
  expect(read(row).problems).toMatchObject([{ kind, at: { line: 2, column } }]),
);
