import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFileAtOnce } from './write-file.ts';

test('a file is written with its folder, and nothing is left behind where that cannot be', () => {
  const folder = mkdtempSync(join(tmpdir(), 'write-'));
  expect(writeFileAtOnce(join(folder, 'regions/minnan.yaml'), 'title: 闽南\n')).toBe(true);
  expect(readFileSync(join(folder, 'regions/minnan.yaml'), 'utf8')).toBe('title: 闽南\n');
  writeFileSync(join(folder, 'file'), '');
  expect(writeFileAtOnce(join(folder, 'file/minnan.yaml'), '')).toBe(false);
  expect(writeFileAtOnce(join(folder, 'regions'), '')).toBe(false);
  expect(readdirSync(folder).toSorted()).toEqual(['file', 'regions']);
});
