import { expect, test } from 'vitest';
import { contentCopy } from './fixtures/content-copy.ts';
import { checkSite } from '../site.ts';

const { append, edit, report, write } = contentCopy();

test('hours that an office writes in another way are kept in one form', () => {
  edit('points.csv', '周一至周六8:30–18:00', '星期一到六 8：30~18：00；周日仅限预约');
  expect(checkSite().value?.points[0]?.hours).toBe('周一至周六8:30–18:00，周日仅限预约');
});

test('hours that cannot be read say why, at their place', () => {
  edit('points.csv', '周一至周六8:30–18:00', '全天');
  edit('phones.csv', '每天8:00–20:00', '8:00–20:00');
  append(
    'phones.csv',
    'c,400-000-0002,示例,投诉,,周一至周五9:00–18:00，节假日除外,2026-10-28,拨通\nd,400-000-0003,示例,投诉,,每天18:00–2:00,2026-10-28,拨通\n',
  );
  expect(report('zh')).toMatchInlineSnapshot(`
    "phones.csv:2:40 “hours”不能写“8:00–20:00”：没写星期几，天天如此也要写“每天”。
      请写星期几和几点到几点，如周一至周六8:30–18:00，周日休息；通宵写每天24小时，要约的写周六仅限预约。
    phones.csv:4:23 “hours”不能写“周一至周五9:00–18:00，节假日除外”：“节假日除外”没有日期；节假日和临时变动写在holidays.yaml里。
      请写星期几和几点到几点，如周一至周六8:30–18:00，周日休息；通宵写每天24小时，要约的写周六仅限预约。
    phones.csv:5:23 “hours”不能写“每天18:00–2:00”：2:00不在18:00之后，过了半夜的写“次日”，如18:00–次日2:00。
      请写星期几和几点到几点，如周一至周六8:30–18:00，周日休息；通宵写每天24小时，要约的写周六仅限预约。
    points.csv:2:61 “hours”不能写“全天”：“全天”说不清是不是通宵，通宵写24小时，不是就写几点到几点。
      请写星期几和几点到几点，如周一至周六8:30–18:00，周日休息；通宵写每天24小时，要约的写周六仅限预约。
    2个文件里有4个问题。"
  `);
  expect(report('en')).toMatchInlineSnapshot(`
    "phones.csv:2:40 "8:00–20:00" does not fit the key "hours": it names no days; write 每天 for every day.
      Write days and times, such as 周一至周六8:30–18:00，周日休息; day and night is 每天24小时, by appointment 周六仅限预约.
    phones.csv:4:23 "周一至周五9:00–18:00，节假日除外" does not fit the key "hours": "节假日除外" has no dates; holidays and other changes belong in holidays.yaml.
      Write days and times, such as 周一至周六8:30–18:00，周日休息; day and night is 每天24小时, by appointment 周六仅限预约.
    phones.csv:5:23 "每天18:00–2:00" does not fit the key "hours": 2:00 is not after 18:00; a time past midnight is written with 次日, as in 18:00–次日2:00.
      Write days and times, such as 周一至周六8:30–18:00，周日休息; day and night is 每天24小时, by appointment 周六仅限预约.
    points.csv:2:61 "全天" does not fit the key "hours": 全天 may mean day and night, or a working day: write 24小时, or from when to when.
      Write days and times, such as 周一至周六8:30–18:00，周日休息; day and night is 每天24小时, by appointment 周六仅限预约.
    4 problems in 2 files."
  `);
});

test('what stands in holidays.yaml is checked by itself, against the ids and against itself', () => {
  write(
    'holidays.yaml',
    `- name: 元旦
  from: 2027-01-03
  to: 2027-01-01
  effect: close
  source: 放假通知
- name: 元旦
  from: 2027-01-01
  to: 2027-01-03
  effect: hours
  source: 放假通知
- name: 盘点
  from: 2026-12-30
  effect: closed
  hours: 9:00–12:00
  points: [longhia]
  source: 通知
- name: 盘点
  from: 2026-12-29
  to: 2026-12-31
  effect: closed
  points: [longhai]
  source: 通知
- name: 补班
  from: 2026-12-31
  effect: normal
  like: 五
  points: longhai
  source: 通知
- name: 检修
  from: 2026-12-31
  effect: hours
  hours: 上午
  points: [longhai]
  source: 通知
`,
  );
  expect(report('zh')).toMatchInlineSnapshot(`
    "holidays.yaml:4:11 “effect”不能写“close”。
      请写其中之一：closed（休息）、hours（照hours里的时间）、normal（调休上班）。这里写成：effect: closed
    holidays.yaml:9:11 缺少“hours”。
      请写几点到几点，如9:00–12:00、14:00–18:00。
    holidays.yaml:14:10 “hours”只在effect是hours时写。
      删掉hours，或者把effect改成hours。
    holidays.yaml:15:12 没有编号为“longhia”的网点。
      是不是“longhai”？现有：longhai、yunxiao。
    holidays.yaml:26:9 “like”不能写“五”。
      请写星期几，如周五。这里写成：like: 周五
    holidays.yaml:27:11 “points”不能写“longhai”。
      请写all，或者编号的清单，如[hotline]。这里写成：points: [longhai]
    holidays.yaml:32:10 “hours”不能写“上午”：“上午”看不懂。
      请写几点到几点，如9:00–12:00、14:00–18:00。
    1个文件里有7个问题。"
  `);
  expect(report('en')).toMatchInlineSnapshot(`
    "holidays.yaml:4:11 "close" does not fit the key "effect".
      Write one of: closed, hours, normal. Here: effect: closed
    holidays.yaml:9:11 The key "hours" is missing.
      Write times, such as 9:00–12:00、14:00–18:00.
    holidays.yaml:14:10 "hours" is only used with effect: hours.
      Delete hours, or write effect: hours.
    holidays.yaml:15:12 There is no point with the id "longhia".
      Did you mean "longhai"? Known: longhai, yunxiao.
    holidays.yaml:26:9 "五" does not fit the key "like".
      Write a day of the week, such as 周五. Here: like: 周五
    holidays.yaml:27:11 "longhai" does not fit the key "points".
      Write all, or a list of ids, such as [hotline]. Here: points: [longhai]
    holidays.yaml:32:10 "上午" does not fit the key "hours": "上午" is not understood.
      Write times, such as 9:00–12:00、14:00–18:00.
    7 problems in 1 file."
  `);
});

test('two entries for the same point on one day are a problem, and a working day may need to say like which', () => {
  edit('points.csv', '周一至周六8:30–18:00', '周一至周四8:30–18:00，周五8:30–12:00');
  append(
    'holidays.yaml',
    '- { name: 补班, from: 2026-11-28, effect: normal, points: [longhai], source: 通知 }\n',
  );
  expect(report('zh')).toMatchInlineSnapshot(`
    "holidays.yaml:12:21 “补班”和“年度盘点”都管2026-11-28，说不清照哪一条。
      另一条见holidays.yaml:2:9。改日期，或者在其中一条里用points、phones写明只管谁：写明的优先。
    holidays.yaml:12:41 “补班”是调休上班，可“longhai”的周一到周五不一样（周一至周四8:30–18:00，周五8:30–12:00），不知道照哪一天。
      写明照星期几，如like: 周五。
    1个文件里有2个问题。"
  `);
});
