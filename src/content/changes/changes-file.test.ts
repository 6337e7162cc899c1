import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentKeys } from '../reading/content-keys.ts';
import { readFile, rowsOf } from '../reading/read-file.ts';
import { changesFile } from './changes-file.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'changes-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const readTable = () => {
  const reading = readFile(folder, changesFile, contentKeys);
  return { value: rowsOf(reading), problems: reading.problems };
};

const read = (...rows: readonly string[]) => {
  writeFileSync(join(folder, 'changes.csv'), ['date,place,service,what,reason', ...rows, ''].join('\n'));
  return readTable();
};

test('a change is of one service, or of all', () => {
  const { value, problems } = read(
    '2026-10-01,福州市鼓楼区,repair,team,维修改由合作方上门',
    '2026-09-01,鄂州市梁子湖区,,stop,误了时间',
  );
  expect(problems).toEqual([]);
  expect(value.map(({ service }) => service)).toEqual(['repair', undefined]);
});

test.each([
  ['a day that is none', '2026-02-30,漳浦县,,start,甲', 'schema-invalid', 1],
  ['a kind that is none', '2026-02-03,漳浦县,,started,甲', 'schema-invalid', 17],
  ['a change without a reason', '2026-02-03,漳浦县,,start,', 'schema-missing', 23],
  ['a place that is missing', '2026-02-03,,,start,甲', 'schema-missing', 12],
])('%s is a problem at its cell', (_name, row, kind, column) => {
  const { value, problems } = read('2026-01-01,东山县,,stop,乙', row);
  expect(value).toHaveLength(1);
  expect(problems).toMatchObject([{ kind, at: { line: 3, column } }]);
});

test('a folder without the file, and a file with its head alone, have no changes', () => {
  expect(readTable()).toMatchObject({ value: [], problems: [] });
  expect(read()).toMatchObject({ value: [], problems: [] });
});
