import { expect, test } from 'vitest';
import { contentCopy } from './fixtures/content-copy.ts';

const { edit, report, write } = contentCopy();

test('details of a point are checked cell by cell, and a part in stock has a price', () => {
  const header =
    'id,name,place,address,lng,lat,datum,hours,phones,services,parts,parking,step_free,access,verified';
  const row = '漳州市龙海区,石码街道示例路1号,117.8196,24.4418,wgs84,每天9:00–18:00,hotline,opening';
  write(
    'points.csv',
    `${header}\nlonghai,龙海网点,${row},,免费,有,,\nyunxiao,云霄合作点,${row.replace('龙海区', '云霄县').replace('117.8196,24.4418', '117.3421,23.9537')},备用钥匙坯;面板,none,no,,2027-01-01\n`,
  );
  expect(report('zh')).toMatchInlineSnapshot(`
    "points.csv:2:84 “parking”不能写“免费”。
      请写其中之一：free（免费）、paid（收费）、none（没有）。这里写成：free
    points.csv:2:87 “step_free”不能写“有”。
      请写其中之一：yes（没有台阶）、help（要人帮忙）、no（有台阶，进不来）。
    points.csv:3:84 现货里的“面板”在价目表里没有价格。
      写价目表里的名字：备用钥匙坯；或者在services里补一行kind: part。
    points.csv:3:102 核对日期2027-01-01还没有到：今天是2026-11-15。
      写真正核对的那一天。
    1个文件里有4个问题。"
  `);
  expect(report('en')).toMatchInlineSnapshot(`
    "points.csv:2:84 "免费" does not fit the key "parking".
      Write one of: free, paid, none. Here: free
    points.csv:2:87 "有" does not fit the key "step_free".
      Write one of: yes, help, no.
    points.csv:3:84 The part "面板" in stock has no price in a fee table.
      Write it as the fee tables do: 备用钥匙坯; or add a row of kind: part to a service.
    points.csv:3:102 The day of the check, 2027-01-01, is in the future: today is 2026-11-15.
      Write the day on which it was really checked.
    4 problems in 1 file."
  `);
});

test('a fee may hold in some counties alone, once in each', () => {
  const fee = (price: string, places: string) =>
    `  - { item: 上门费, kind: call-out, price: ${price}, places: ${places} }\n`;
  edit(
    'services/opening.md',
    'fees:\n',
    `fees:\n${fee('80元', '[漳州市全境]')}${fee('90元', '[漳州市漳浦县]')}${fee('95元', '[漳浦县, 漳州市漳埔县, 漳浦县绥安镇]')}`,
  );
  expect(report('zh')).toMatchInlineSnapshot(`
    "services/opening.md:10:54 “上门费”在福建省漳州市漳浦县（350623）有两个价。
      另一处见services/opening.md:9:54，留一个。
    services/opening.md:10:60 福建省漳州市（350600）没有“漳州市漳埔县”。
      是不是福建省漳州市漳浦县（350623）、广东省梅州市大埔县（441422）？
    services/opening.md:10:68 “漳浦县绥安镇”是乡镇，这里只能写到县区。
      整个县区都是这样，就写成福建省漳州市漳浦县；只是这个乡镇的，不写在这里。
    1个文件里有3个问题。"
  `);
});

test('figures may not be shown on fewer than 10 cases', () => {
  edit('site.yaml', 'minCases: 10', 'minCases: 3');
  expect(report('en')).toMatchInlineSnapshot(`
    "site.yaml:41:13 "3" does not fit the key "minCases".
      Write a number, 10 or more.
    1 problem in 1 file."
  `);
});
