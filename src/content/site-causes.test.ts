import { expect, test } from 'vitest';
import { contentCopy } from './fixtures/content-copy.ts';
import { checkSite } from '../site.ts';
import { problemText } from '../strings/problems/problem-text.ts';

const content = contentCopy();
const list = 'regions/fujian.yaml';

test('a misspelt id under over: is told once, not in the overlap that it leaves too', () => {
  content.edit('regions/elsewhere.yaml', 'places:', 'over: [fujain]\nplaces:\n  - 福州市鼓楼区');
  expect(content.told().map(({ where }) => where)).toEqual(['7:8 id-unknown']);
});

test('an overlap offers what over: should be, without the list itself', () => {
  content.edit('regions/elsewhere.yaml', 'places:', 'over: [elsewhere]\nplaces:\n  - 福州市鼓楼区');
  const overlap = content.told().find(({ problem }) => problem.kind === 'overlap-two-teams');
  expect(overlap && problemText(overlap.problem, 'zh').hint).toContain('over: [fujian]（只算“elsewhere”）');
});

test('where an exception cannot be read, nothing is said of where its 全境 meets other lists', () => {
  content.edit(list, 'places:', 'except: [漳州市冬山县]\nplaces:\n  - 漳州市全境');
  expect(content.told().map(({ where }) => where)).toEqual(['7:10 place-unknown']);
});

test('keys beside the one that they belong to are told as that alone', () => {
  content.edit(list, /^response: .*$/m, 'response:\nwithin: 24小时\nclock: calendar');
  expect(content.told().map(({ where }) => where)).toEqual([
    '5:1 schema-key-outside',
    '6:1 schema-key-outside',
  ]);
  content.edit(list, 'within', '  within');
  content.edit(list, '\nclock', '\n  clock');
  expect(content.told()).toEqual([]);
});

test('a point whose degrees are swapped, or stand in one cell, is told the right cells', () => {
  const text = content.read('points.csv');
  for (const slip of ['24.4418,117.8196', '"117.8196,24.4418",', ',24.4418 117.8196']) {
    content.write('points.csv', text.replace('117.8196,24.4418', slip));
    const [point, ...rest] = content.told();
    expect(rest).toEqual([]);
    expect(point && problemText(point.problem, 'zh').hint).toBe('lng写117.8196，lat写24.4418。');
  }
});

test('the days of what has happened cannot lie ahead; prices may, with a notice', () => {
  content.edit('notes/350623.md', /^date: .*$/m, 'date: 2027-09-18');
  content.edit('guides/hotline.md', /^date: .*$/m, 'date: 2027-09-18');
  content.edit('records.csv', '2026-09-30', '2026-12-31');
  content.edit('services/repair.md', /^effective: .*$/m, 'effective: 2027-01-01');
  expect(content.told().map(({ file, where }) => [file, where.split(' ')[1]])).toEqual([
    ['guides/hotline.md', 'day-future'],
    ['notes/350623.md', 'day-future'],
    ['records.csv', 'day-future'],
  ]);
  expect(checkSite().problems.map(({ kind }) => kind)).toContain('notice-prices-future');
});

test('files of programs are passed over, those of offices are sent to import', () => {
  content.write('regions/~$fujian.yaml', 'x');
  content.write('regions/._fujian.yaml', '\0');
  content.write('网点.xlsx', 'x');
  const [stray, ...rest] = content.told();
  expect(rest).toEqual([]);
  expect(stray && problemText(stray.problem, 'en').hint).toContain('npm run import');
});
