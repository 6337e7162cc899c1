import { expect, test } from 'vitest';
import { renderProblems } from '../strings/problem-report.ts';
import { readContent } from './read-content.ts';

const fixtures = 'src/data/fixtures';

test('every problem of a folder is told at once, each at its place', () => {
  const { problems } = readContent(`${fixtures}/broken`);
  expect(renderProblems(problems, 'en')).toMatchInlineSnapshot(`
    "src/data/fixtures/broken/points.csv:4:27 "17.8" does not fit the key "lng".
      Write a number in its range.
    src/data/fixtures/broken/regions/fujian.yaml:1:1 The key "source" is missing.
      Write a text.
    src/data/fixtures/broken/regions/fujian.yaml:2:9 "owned" does not fit the key "status".
      Write one of: own, partner, remote, not-served.
    src/data/fixtures/broken/regions/fujian.yaml:4:21 "很快" does not fit the key "within".
      Write a time such as 24小时, 90分钟, 24h or 2天.
    src/data/fixtures/broken/regions/fujian.yaml:5:11 "2026-02-30" does not fit the key "verified".
      Write a real day, such as 2026-10-30.
    src/data/fixtures/broken/regions/fujian.yaml:10:5 The key "nota" is not known here.
      Known: place, services, response, days, note, verified, source.
    6 problems in 2 files."
  `);
});

test('the same report in Chinese', () => {
  const { problems } = readContent(`${fixtures}/broken`);
  expect(renderProblems(problems, 'zh')).toMatchInlineSnapshot(`
    "src/data/fixtures/broken/points.csv:4:27 “lng”不能写“17.8”。
      请写一个合理的数。
    src/data/fixtures/broken/regions/fujian.yaml:1:1 缺少“source”。
      请写文字。
    src/data/fixtures/broken/regions/fujian.yaml:2:9 “status”不能写“owned”。
      请写其中之一：own、partner、remote、not-served。
    src/data/fixtures/broken/regions/fujian.yaml:4:21 “within”不能写“很快”。
      请写时间，如24小时、90分钟、24h、2天。
    src/data/fixtures/broken/regions/fujian.yaml:5:11 “verified”不能写“2026-02-30”。
      请写真实的日期，如2026-10-30。
    src/data/fixtures/broken/regions/fujian.yaml:10:5 这里没有“nota”这一项。
      可用的有：place、services、response、days、note、verified、source。
    2个文件里有6个问题。"
  `);
});

test('slips in YAML have texts of their own, and do not hide what follows', () => {
  const { value, problems } = readContent(`${fixtures}/slips`);
  expect(renderProblems(problems, 'zh')).toMatchInlineSnapshot(`
    "src/data/fixtures/slips/regions/fujian.yaml:1:6 “title：漳州组”用了全角冒号。
      写半角冒号加一个空格：title: 闽南。
    src/data/fixtures/slips/regions/fujian.yaml:4:25 “response: { within: 24小时，clock: calendar }”的大括号里用了全角逗号。
      写半角逗号加一个空格：{ within: 24小时, clock: calendar }。
    src/data/fixtures/slips/regions/fujian.yaml:6:13 “#3”会丢掉：空格后面的#是注释的开头。
      把整个值放进半角双引号；真要写注释，就写成“# ”。
    src/data/fixtures/slips/regions/fujian.yaml:8:3 “-漳州市漳浦县”的短横或冒号后面少一个空格。
      写成“- 漳浦县”或“title: 闽南”。
    src/data/fixtures/slips/regions/fujian.yaml:9:1 这一行用制表符缩进。
      用半角空格缩进。
    src/data/fixtures/slips/regions/fujian.yaml:10:1 这一行开头是全角空格。
      用半角空格缩进。
    src/data/fixtures/slips/regions/fujian.yaml:12:1 “verified”写了两次。
      留一个。
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
  const { value } = readContent('content');
  const list = value?.regions.find(({ id }) => id === 'zhangzhou');
  expect(list?.origin.file).toBe('content/regions/zhangzhou.yaml');
  expect(list?.origin.positions['places.0']).toEqual([9, 5]);
});
