import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkSite } from './site.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('scripts/audit/fixtures/site', folder, { recursive: true });
  vi.stubEnv('AREASERVED_CONTENT', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('the fixture is right as it is', () => {
  expect(kinds().filter((kind) => !kind.startsWith('notice-'))).toEqual([]);
});

test('files that nothing reads are told: another ending, a folder below, an unknown name', () => {
  mkdirSync(join(folder, 'regions/2026'));
  writeFileSync(join(folder, 'regions/fujian.txt'), '漳浦县');
  writeFileSync(join(folder, 'prices.csv'), 'a,b');
  expect(kinds().filter((kind) => kind === 'file-stray')).toHaveLength(3);
});

test('a day of checking that has not come yet is a problem, one long gone a notice', () => {
  edit('phones.csv', /,\d{4}-\d{2}-\d{2},/, ',2027-01-01,');
  expect(kinds()).toContain('date-future');
  edit('phones.csv', '2027-01-01', '2020-01-01');
  expect(kinds()).not.toContain('date-future');
  expect(kinds()).toContain('notice-stale');
});

test('the same record twice is a problem, however its place is written', () => {
  const [, row = ''] = readFileSync(join(folder, 'records.csv'), 'utf8').split('\n');
  appendFileSync(join(folder, 'records.csv'), `${row}\n`);
  expect(kinds()).toContain('record-repeated');
});

test('a note needs a unit, and one that no page shows is told', () => {
  const note = '---\ntitle: 说明\nauthor: 林示例\ndate: 2026-10-01\nsource: 工单\n---\n\n台风天不出门。\n';
  writeFileSync(join(folder, 'notes/350699.md'), note);
  writeFileSync(join(folder, 'notes/350626.md'), note);
  expect(kinds()).toContain('note-no-unit');
  expect(kinds()).toContain('notice-note-unseen');
});

function kinds(): readonly string[] {
  return checkSite().problems.map(({ kind }) => kind);
}

function edit(name: string, from: string | RegExp, to: string): void {
  const path = join(folder, name);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}
