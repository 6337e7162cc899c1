import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderProblems } from '../../strings/problems/problem-report.ts';
import { contentFiles } from '../content-files.ts';
import { readContent } from './read-content.ts';

const fixtures = 'src/content/fixtures';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('every problem of a folder is told at once, each at its place', () => {
  const { problems } = readContent(`${fixtures}/broken`);
  expect(renderProblems(problems, 'en')).toMatchInlineSnapshot(`
    "src/content/fixtures/broken/points.csv:4:1 The id "longhai" is already used.
      See src/content/fixtures/broken/points.csv:2:1. Delete one of them, or give it another id.
    src/content/fixtures/broken/points.csv:4:27 "17.8" does not fit the key "lng".
      Write a number from 73 to 136.
    src/content/fixtures/broken/points.csv:4:56 There is no phone with the id "hotlin".
      Did you mean "hotline"? Known: hotline.
    src/content/fixtures/broken/regions/fujian.yaml:1:1 The key "source" is missing.
      Write a text.
    src/content/fixtures/broken/regions/fujian.yaml:2:9 "owned" does not fit the key "status".
      Write one of: own, partner, remote, not-served.
    src/content/fixtures/broken/regions/fujian.yaml:3:21 There is no service with the id "polish".
      Known: opening.
    src/content/fixtures/broken/regions/fujian.yaml:4:21 "很快" does not fit the key "within".
      Write a time such as 24小时, 90分钟, 24h or 2天.
    src/content/fixtures/broken/regions/fujian.yaml:5:11 "2026-02-30" does not fit the key "verified": there is no such day.
      Write a real day, such as 2026-10-30.
    src/content/fixtures/broken/regions/fujian.yaml:10:5 The key "nota" is not known here.
      Did you mean "note"? Known: place, services, response, days, note, verified, source.
    9 problems in 2 files."
  `);
});

test('the same report in Chinese', () => {
  const { problems } = readContent(`${fixtures}/broken`);
  expect(renderProblems(problems, 'zh')).toMatchInlineSnapshot(`
    "src/content/fixtures/broken/points.csv:4:1 编号“longhai”已经用过。
      见src/content/fixtures/broken/points.csv:2:1。写重了就删掉一个，不是一回事就换一个编号。
    src/content/fixtures/broken/points.csv:4:27 “lng”不能写“17.8”。
      请写73到136之间的数。
    src/content/fixtures/broken/points.csv:4:56 没有编号为“hotlin”的电话。
      是不是“hotline”？现有：hotline。
    src/content/fixtures/broken/regions/fujian.yaml:1:1 缺少“source”。
      请写文字。
    src/content/fixtures/broken/regions/fujian.yaml:2:9 “status”不能写“owned”。
      请写其中之一：own（自有团队）、partner（合作方）、remote（电话和视频指导）、not-served（不上门）。
    src/content/fixtures/broken/regions/fujian.yaml:3:21 没有编号为“polish”的服务。
      现有：opening。
    src/content/fixtures/broken/regions/fujian.yaml:4:21 “within”不能写“很快”。
      请写时间，如24小时、90分钟、24h、2天。
    src/content/fixtures/broken/regions/fujian.yaml:5:11 “verified”不能写“2026-02-30”：没有这一天。
      请写真实的日期，如2026-10-30。
    src/content/fixtures/broken/regions/fujian.yaml:10:5 这里没有“nota”这一项。
      是不是“note”？可用的有：place、services、response、days、note、verified、source。
    2个文件里有9个问题。"
  `);
});

test('slips in YAML have texts of their own, and do not hide what follows', () => {
  const { value, problems } = readContent(`${fixtures}/slips`);
  expect(renderProblems(problems, 'zh')).toMatchInlineSnapshot(`
    "src/content/fixtures/slips/regions/fujian.yaml:1:6 “title：漳州组”用了全角冒号。
      冒号要半角，后面空一格：title: 漳州组
    src/content/fixtures/slips/regions/fujian.yaml:4:25 “response: { within: 24小时，clock: calendar }”的括号里，各项之间不是半角逗号。
      标点是文字的一部分，就把整项放进半角双引号；是用来隔开的，就写成：response: { within: 24小时, clock: calendar }
    src/content/fixtures/slips/regions/fujian.yaml:6:13 “source: 排班表 #3”里，从#起的字会丢掉：空格后面的#是注释的开头。
      是注释就在#后面空一格，多余就删掉；是内容就把整个值放进半角引号：source: "排班表 #3"
    src/content/fixtures/slips/regions/fujian.yaml:8:3 “-漳州市漳浦县”的短横或冒号后面少一个空格。
      写成：- 漳州市漳浦县
    src/content/fixtures/slips/regions/fujian.yaml:9:1 “- 漳州市云霄县”前面有制表符（Tab键）。
      换成半角空格，前面2个空格：- 漳州市云霄县
    src/content/fixtures/slips/regions/fujian.yaml:10:1 “- 漳州市东山县”这里的空格不是半角空格（是全角空格，或从网页带来的空格）。
      换成半角空格，前面2个空格：- 漳州市东山县
    src/content/fixtures/slips/regions/fujian.yaml:12:1 “verified”写了两次。
      第一次见src/content/fixtures/slips/regions/fujian.yaml:5:1，留一个。
    1个文件里有7个问题。"
  `);
  expect(value?.regions[0]?.places.map(({ place }) => place)).toEqual([
    '漳州市漳浦县',
    '漳州市云霄县',
    '漳州市东山县',
    '漳州市平和县',
  ]);
});

test('a folder without site.yaml and lists says so', () => {
  const { value, problems } = readContent(`${fixtures}/missing`);
  expect(value).toBeUndefined();
  expect(problems.map(({ kind }) => kind).sort()).toEqual(['collection-empty', 'file-missing']);
});

test('a region list keeps the position of each place', () => {
  const { value } = readContent('scripts/audit/fixtures/site');
  const list = value?.regions.find(({ id }) => id === 'fujian');
  expect(list?.origin.file).toBe('scripts/audit/fixtures/site/regions/fujian.yaml');
  expect(list?.origin.positions['places.0']).toEqual([8, 5]);
});

test('the ids of a file, and the addresses that redirects lead away from, occur once', () => {
  const rows = ['/a/,/b/,2026-11-01,甲', '/a/,/c/,2026-11-01,乙'];
  writeFileSync(join(folder, 'redirects.csv'), ['from,to,date,reason', ...rows, ''].join('\n'));
  expect(readContent(folder).problems.filter(({ kind }) => kind === 'id-duplicate')).toMatchObject([
    { params: { id: '/a/', first: { line: 2 } }, at: { line: 3, column: 1 } },
  ]);
});

test('each kind of id that a key refers to is given by one file', () => {
  const files = Object.values(contentFiles);
  const given = files.flatMap(({ gives }) => gives ?? []);
  const named = files.flatMap(({ marks }) =>
    marks.flatMap(({ mark }) => ('refersTo' in mark ? [mark.refersTo] : [])),
  );
  expect(new Set(given).size).toBe(given.length);
  expect(given).toEqual(expect.arrayContaining(named));
});

test('a table may lack the columns that may be empty, and a misspelt one of them is recognised', () => {
  const table = (header: string) => {
    writeFileSync(join(folder, 'changes.csv'), `${header}\n`);
    return readContent(folder).problems.filter(({ kind }) => kind === 'csv-header');
  };
  expect(table('date,place,what,reason')).toEqual([]);
  expect(table('date,place,what,reason,servise')).toMatchObject([
    { params: { missing: [], mended: 'date,place,what,reason,service' } },
  ]);
});
