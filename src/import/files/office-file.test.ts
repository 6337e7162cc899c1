import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createResolver } from '../../domain/resolver/resolver.ts';
import { isKept, readPassages } from '../text/read-passages.ts';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import { readPlacesFile } from './office-file.ts';

const fixtures = 'src/import/files/fixtures';
const folder = mkdtempSync(join(tmpdir(), 'import-'));
const gazetteer = readGazetteer('content/gazetteer');
const resolver = createResolver(gazetteer, () => readTownships('content/gazetteer'));
const workbook = readFileSync(`${fixtures}/coverage-list.xlsx`);

test('a GB18030 CSV and an XLSX give the same places as the text', async () => {
  const text = await codesOf(`${fixtures}/coverage-list.txt`);
  expect(text).toHaveLength(193);
  expect(await codesOf(`${fixtures}/coverage-list.gb18030.csv`)).toEqual(text);
  expect(await codesOf(`${fixtures}/coverage-list.xlsx`)).toEqual(text);
});

test('cells of a workbook keep their names, and other sheets are told as asides', async () => {
  const read = await passagesOf(`${fixtures}/coverage-list.xlsx`);
  expect(read.slice(0, 4)).toEqual([
    { text: '2026年服务区域一览', start: { sheet: '一季度', cell: 'A1' }, isAside: true },
    { text: '序号', start: { sheet: '一季度', cell: 'A3' }, isColumn: true },
    { text: '备注', start: { sheet: '一季度', cell: 'C3' }, isColumn: true },
    { text: '黔东南岑巩县', start: { sheet: '一季度', cell: 'B4' } },
  ]);
  expect(read.at(-1)).toMatchObject({ start: { sheet: '说明', cell: 'B1' }, isAside: true });
});

test('merged cells are filled, errors are told, and a hidden sheet is no source of places', async () => {
  const found = readPassages(resolver, await passagesOf(`${fixtures}/merged-hidden.xlsx`));
  const told = found.map(({ raw, source, resolution, isAside = false }) => {
    const cell = 'cell' in source ? source.cell : '';
    return [cell, raw, resolution.adcode ?? resolution.outcome, isAside];
  });
  expect(told).toEqual([
    ['C2', '朝阳区', '220104', false],
    ['C3', '南关区', '220102', false],
    ['C4', '#N/A', 'none', false],
    ['A1', '区县', 'none', true],
    ['B1', '电话', 'none', true],
    ['A2', '漳浦县', '350623', true],
    ['B2', '0', 'none', true],
  ]);
  expect(found.filter(isKept)).toHaveLength(2);
});

test.each([
  ['semicolon.csv', '\uFEFF序号;地区\r\n1;漳浦县\r\n', { line: 2, column: 3 }],
  ['tab.csv', '序号\t地区\n1\t漳浦县\n', { line: 2, column: 3 }],
  ['tab.txt', '序号\t地区\n1\t漳浦县\n', { line: 2, column: 3 }],
  ['quoted.csv', '备注,地区\n"周一,\n周二","漳浦县"\n', { line: 3, column: 6 }],
  ['single.csv', '漳浦县\n', { line: 1, column: 1 }],
])('%s keeps line and column', async (name, text, start) => {
  expect((await passagesOf(file(name, text))).at(-1)).toEqual({ text: '漳浦县', start });
});

test.each([
  ['empty.txt', '', 'file-empty'],
  ['blank.txt', ' \n\n', 'file-empty'],
  ['nul.txt', 'a\0b', 'file-binary'],
  ['picture.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'file-binary'],
  ['utf-16.txt', Buffer.from('\uFEFF漳浦县', 'utf16le'), 'file-encoding'],
  ['big5.txt', Buffer.from('baf3aabfbfa4', 'hex'), 'file-encoding'],
  ['latin-1.txt', Buffer.from('Z\xfcrich, Gen\xe8ve', 'latin1'), 'file-encoding'],
  ['damaged.txt', Buffer.from('漳州市漳浦县').subarray(0, -1), 'file-encoding'],
  ['quote.csv', '地区,备注\n"漳浦县,x\n', 'csv-broken'],
  ['broken.xlsx', 'PK\u0003\u0004 and no more', 'workbook-broken'],
  ['cut.xlsx', workbook.subarray(0, 4000), 'workbook-broken'],
  ['old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'workbook-old'],
  [
    'locked.xlsx',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    'workbook-encrypted',
  ],
])('%s is refused', async (name, bytes, kind) => {
  expect(await readPlacesFile(file(name, bytes), undefined)).toMatchObject({ refusal: { kind } });
});

test('a file that is too large, missing or a folder is refused', async () => {
  const large = file('large.txt', '');
  truncateSync(large, 10_000_001);
  expect(await readPlacesFile(large, undefined)).toMatchObject({ refusal: { kind: 'file-too-large' } });
  const missing = await readPlacesFile(join(folder, 'missing.txt'), undefined);
  expect(missing).toMatchObject({ refusal: { kind: 'file-missing' } });
  expect(await readPlacesFile(folder, undefined)).toMatchObject({ refusal: { kind: 'file-unreadable' } });
});

async function codesOf(path: string): Promise<readonly (string | undefined)[]> {
  const found = readPassages(resolver, await passagesOf(path));
  const places = found.filter(({ resolution, repeatOf }) => resolution.adcode !== undefined && !repeatOf);
  return places.map(({ resolution }) => resolution.township ?? resolution.adcode);
}

async function passagesOf(path: string) {
  const read = await readPlacesFile(path, undefined);
  if ('refusal' in read) throw new Error(read.refusal.kind);
  return read.value;
}

function file(name: string, bytes: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}
