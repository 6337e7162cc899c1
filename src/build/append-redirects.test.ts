import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appendRedirects } from './append-redirects.ts';

const row = { from: '/a/', to: '/b/', date: '2026-12-01', reason: '改名，"旧"' };

test('rows are appended in the order of the columns, after a last line without end too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'append-'));
  const file = join(folder, 'redirects.csv');
  writeFileSync(file, 'date,from,to,reason\n2026-06-01,/x/,/y/,旧地址');
  appendRedirects(folder, [row]);
  expect(readFileSync(file, 'utf8')).toBe(
    'date,from,to,reason\n2026-06-01,/x/,/y/,旧地址\n2026-12-01,/a/,/b/,"改名，""旧"""\n',
  );
});

test('a missing file is made', () => {
  const folder = mkdtempSync(join(tmpdir(), 'append-'));
  expect(readFileSync(appendRedirects(folder, [row]), 'utf8')).toMatch(/^from,to,date,reason\n\/a\/,/);
});
