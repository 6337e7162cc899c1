import { expect, test } from 'vitest';
import { contentCopy } from './fixtures/content-copy.ts';
import { checkSite } from '../site.ts';

const { append, edit, read, report, write } = contentCopy();

test('authorised needs an authorisation, and only authorised has one', () => {
  edit('partners.yaml', 'relation: independent', 'relation: authorised');
  edit('site.yaml', '  relation: independent', '  relation: independent\n  authorisation: { brand: 示例牌 }');
  expect(report('zh')).toMatchInlineSnapshot(`
    "partners.yaml:5:13 缺少“authorisation”。
      请写授权：brand、number、scope、regions、validUntil、source，各占一行。
    site.yaml:13:18 缺少“number”。
      请写文字。
    site.yaml:13:18 缺少“scope”。
      请写一个清单，至少一条：每条一行，以“- ”开头；短的也可以写在一行的方括号里，用“, ”隔开。
    site.yaml:13:18 缺少“regions”。
      请写一个清单，至少一条：每条一行，以“- ”开头；短的也可以写在一行的方括号里，用“, ”隔开。
    site.yaml:13:18 缺少“validUntil”。
      请写真实的日期，如2026-10-30。
    site.yaml:13:18 缺少“source”。
      请写文字。
    site.yaml:13:18 “authorisation”只在relation是authorised时写。
      删掉authorisation，或者把relation改成authorised。
    2个文件里有7个问题。"
  `);
});

test('an authorisation holds in its regions, for its services and until its last day', () => {
  const authorise = (validUntil: string) =>
    edit(
      'partners.yaml',
      /relation: independent[^]*?(?= {2}phones)/,
      `relation: authorised
  authorisation:
    brand: 示例牌
    number: SQ-2026-01
    scope: [opening, polish]
    regions: [三明市全境]
    validUntil: ${validUntil}
    source: 授权书扫描件
`,
    );
  const before = read('partners.yaml');
  authorise('2026-11-14');
  expect(report('zh')).toMatchInlineSnapshot(`
    "partners.yaml:9:22 没有编号为“polish”的服务。
      现有：opening、repair。
    partners.yaml:11:17 示例合作店的授权2026-11-14到期，今天是2026-11-15。
      续了授权就写新的日期；没有续，把relation改成independent，删掉authorisation。
    regions/partner.yaml:9:5 清单“partner”里有2个县区不在示例合作店的授权地区内：福建省漳州市云霄县（350622）、海南省定安县（469021）。
      授权地区见partners.yaml:10:14。从清单里去掉这些县区，或者把relation改成independent。
    regions/partner.yaml:9:5 清单“partner”里的repair不在示例合作店的授权范围内。
      授权范围见partners.yaml:9:12。改清单，或者把relation改成independent。
    regions/second-team.yaml:10:5 清单“second-team”里的repair不在示例合作店的授权范围内。
      授权范围见partners.yaml:9:12。改清单，或者把relation改成independent。
    3个文件里有5个问题。"
  `);
  write('partners.yaml', before);
  authorise('2026-11-20');
  expect(checkSite().problems.map(({ kind }) => kind)).toContain('notice-authorisation-ends');
});

test('a technician is listed once, by hash, with real places, days and employer', () => {
  const [, row = ''] = read('technicians.csv').split('\n');
  append(
    'technicians.csv',
    `${row}\n陈师傅,nobody,2027-12-31,漳州市全境,2026-10-20\n${'1'.repeat(64)},,2027-12-31,漳州市漳埔县,2027-01-01\n${row.replace(/^.{4}/, '0000').replace('漳州市全境', '')}\n`,
  );
  edit('site.yaml', /^technicianSalt:.*\n/m, '');
  expect(report('zh')).toMatchInlineSnapshot(`
    "technicians.csv:2:1 有了technicians.csv，site.yaml里还没有technicianSalt。
      npm run technician会给一个，写进site.yaml，以后不再改。
    technicians.csv:5:1 这位师傅已经写过一次。
      见technicians.csv:2:1，留一行。
    technicians.csv:6:1 “hash”不能写“陈师傅”。
      请写npm run technician给出的64位摘要。
    technicians.csv:6:5 没有编号为“nobody”的合作方。
      现有：hezuo。
    technicians.csv:7:78 福建省漳州市（350600）没有“漳州市漳埔县”。
      是不是福建省漳州市漳浦县（350623）、广东省梅州市大埔县（441422）？
    technicians.csv:7:85 同意的日期2027-01-01还没有到：今天是2026-11-15。
      写师傅书面同意的那一天；还没有同意就不要写进来。
    technicians.csv:8:78 缺少“regions”。
      请写地名，如漳州市漳浦县。
    1个文件里有7个问题。"
  `);
  expect(report('en')).toMatchInlineSnapshot(`
    "technicians.csv:2:1 There is a technicians.csv, but no technicianSalt in site.yaml.
      npm run technician prints one; write it into site.yaml and never change it.
    technicians.csv:5:1 This technician is already in the file.
      See technicians.csv:2:1; keep one row.
    technicians.csv:6:1 "陈师傅" does not fit the key "hash".
      Write the 64 digits that npm run technician prints.
    technicians.csv:6:5 There is no partner with the id "nobody".
      Known: hezuo.
    technicians.csv:7:78 "漳州市漳埔县" is not a place in 福建省漳州市 (350600).
      Did you mean 福建省漳州市漳浦县 (350623) or 广东省梅州市大埔县 (441422)?
    technicians.csv:7:85 The day of consent, 2027-01-01, is in the future: today is 2026-11-15.
      Write the day of the written consent; without consent the row must not be here.
    technicians.csv:8:78 The key "regions" is missing.
      Write a place, such as 漳州市漳浦县.
    7 problems in 1 file."
  `);
});
