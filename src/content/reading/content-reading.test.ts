import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContentOnce, readGazetteerOnce } from './content-reading.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reading-'));
  cpSync('scripts/audit/fixtures/site', folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the folder is read once while nothing in it changes', () => {
  expect(readContentOnce(folder)).toBe(readContentOnce(folder));
});

test('a file that is written, added or taken away is a new reading', () => {
  const before = readContentOnce(folder);
  const list = join(folder, 'regions', 'copy.yaml');
  writeFileSync(list, readFileSync(before.rows.regions[0]!.origin.file));
  const added = readContentOnce(folder);
  expect(added.rows.regions).toHaveLength(before.rows.regions.length + 1);
  writeFileSync(list, '');
  expect(readContentOnce(folder).problems).not.toEqual(added.problems);
  rmSync(list);
  expect(readContentOnce(folder).rows).toEqual(before.rows);
});

test('a folder that is not there, and a link that leads nowhere, are read without a fall', () => {
  expect(readContentOnce(join(folder, 'none')).problems.map(({ kind }) => kind)).toContain('file-missing');
  symlinkSync(join(folder, 'nowhere'), join(folder, '.#site.yaml'));
  expect(readContentOnce(folder).value).toBeDefined();
});

test('the gazetteer is read once, and its townships with it', () => {
  const reading = readGazetteerOnce('content/gazetteer');
  expect(readGazetteerOnce('content/gazetteer')).toBe(reading);
  expect(reading.townships()).toBe(reading.townships());
});
