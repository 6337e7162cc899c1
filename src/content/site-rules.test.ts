import { renameSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { checkSite } from '../site.ts';
import { contentCopy } from './fixtures/content-copy.ts';

const { append, edit, pathOf, report, told } = contentCopy();

test('today is the day in Shanghai, or that of SOURCE_DATE_EPOCH; a sample keeps its own', () => {
  const today = () => checkSite().value?.today;
  expect(today()).toBe('2026-11-15');
  edit('site.yaml', 'sample: true', 'sample: false');
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2026, 10, 19, 16) / 1000));
  expect(today()).toBe('2026-11-20');
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2026, 10, 19, 15, 59) / 1000));
  expect(today()).toBe('2026-11-19');
});

test('coordinates that are swapped, and two in one cell, are written as they should be', () => {
  edit('points.csv', '117.8196,24.4418', '24.4418,117.8196');
  edit('points.csv', '117.3421,23.9537', '"117.3421,23.9537",');
  expect(report('zh')).toMatchInlineSnapshot(`
    "points.csv:2:38 经度和纬度写反了。
      lng写117.8196，lat写24.4418。
    points.csv:3:37 经度和纬度写在了一格里。
      lng写117.3421，lat写23.9537。
    1个文件里有2个问题。"
  `);
});

test('a technician whose badge has ended is a notice, and can still be looked up', () => {
  edit('technicians.csv', /2027-12-31/, '2026-11-14');
  const { value, problems } = checkSite();
  expect(value?.technicians).toHaveLength(3);
  expect(problems.filter(({ kind }) => kind === 'notice-technician-expired')).toMatchObject([
    { at: { line: 2 } },
    { at: { line: 3 } },
  ]);
});

test('the name of a file is an id', () => {
  renameSync(pathOf('guides/hotline.md'), pathOf('guides/Hot Line.md'));
  expect(told().map(({ file, where }) => `${file}:${where}`)).toEqual(['guides/Hot Line.md:1:1 file-name']);
});

test('a record that stands on few cases is kept, and is no problem', () => {
  append('records.csv', '漳州市云霄县,opening,2026-07-01,2026-09-30,1,60,1,,工单\n');
  const { value, problems } = checkSite();
  expect(problems.filter(({ kind }) => !kind.startsWith('notice'))).toEqual([]);
  expect(value?.records.some(({ cases }) => cases === 1)).toBe(true);
});

test('a record for a township is reported with its county', () => {
  append('records.csv', '漳州市云霄县云陵镇,opening,2026-07-01,2026-09-30,20,60,1,,工单\n');
  expect(report('en')).toMatchInlineSnapshot(`
    "records.csv:4:1 "漳州市云霄县云陵镇" is a township; counties are the smallest places here.
      Write 福建省漳州市云霄县 if it applies to the whole county; what applies to the township alone cannot be written here.
    1 problem in 1 file."
  `);
});

test('satisfaction is a share from 0 to 1', () => {
  append('records.csv', '漳州市云霄县,opening,2026-07-01,2026-09-30,20,60,1,98,工单\n');
  expect(told().map(({ where }) => where)).toEqual([expect.stringMatching(/ schema-/)]);
});
