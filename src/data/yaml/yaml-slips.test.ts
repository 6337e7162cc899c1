import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { problemText } from '../../strings/problems/problem-text.ts';
import { contentKeys } from '../../content/reading/content-keys.ts';
import { readYaml } from './yaml-file.ts';

const file = 'content/regions/minnan.yaml';

/** What an editor sees of each problem: kind, place and hint, which ends with the line mended. */
function told(text: string, language: 'zh' | 'en' = 'zh') {
  return readYaml(file, text, contentKeys).problems.map((problem) => {
    const { hint = '' } = problemText(problem, language);
    const { line, column } = problem.at;
    return [problem.kind, `${String(line)}:${String(column)}`, hint] as const;
  });
}

test.each([
  ['services: [opening，repair]', 'yaml-full-width-comma 1:19', 'services: [opening, repair]'],
  [
    'except: [三明市沙县区、三明市将乐县]',
    'yaml-full-width-comma 1:16',
    'except: [三明市沙县区, 三明市将乐县]',
  ],
  ['services: ［opening，repair］', 'yaml-full-width-bracket 1:11', 'services: [opening, repair]'],
  ['services: [opening, repair】', 'yaml-full-width-bracket 1:27', 'services: [opening, repair]'],
  [
    'response: ｛ within：24小时，clock：calendar ｝',
    'yaml-full-width-bracket 1:11',
    'response: { within: 24小时, clock: calendar }',
  ],
  [
    'response: { within: 24小时, clock:calendar }',
    'yaml-missing-space 1:32',
    'response: { within: 24小时, clock: calendar }',
  ],
  [
    '- {place: 漳浦县，note: 周二，周五}',
    'yaml-full-width-comma 1:14',
    '- {place: 漳浦县, note: 周二，周五}',
  ],
  ['response: { within: 24小时', 'yaml-unclosed 1:11', 'response: { within: 24小时 }'],
  ['title: "闽南\nstatus: own', 'yaml-unclosed 1:8', 'title: "闽南"'],
  ['title: 闽南\r\nsource：排班表\r\n', 'yaml-full-width-colon 2:7', 'source: 排班表'],
  ['title:　闽南', 'yaml-full-width-space 1:7', 'title: 闽南'],
  ['source: 排班表 #3', 'yaml-comment-in-value 1:13', 'source: "排班表 #3"'],
  ['services: [*重点]', 'yaml-syntax 1:12', '半角双引号。'],
  ['places:\n  - #3 漳浦县', 'yaml-comment-in-value 2:5', '- "#3 漳浦县"'],
  ['places:\n  — 漳浦县', 'yaml-dash 2:3', '- 漳浦县'],
  ['places:\n  －　漳浦县', 'yaml-dash 2:3', '- 漳浦县'],
  ['places:\n  •漳浦县', 'yaml-dash 2:3', '- 漳浦县'],
  ['places:\n  -　漳浦县', 'yaml-full-width-space 2:4', '- 漳浦县'],
  ['places:\n  - 漳浦县\n  云霄县', 'yaml-missing-dash 3:3', '- 云霄县'],
  ['places:\n  - 漳浦县\n \t- 云霄县', 'yaml-tab 3:2', '前面2个空格：- 云霄县'],
  ['places:\n  - 漳浦县\n - 云霄县', 'yaml-indent 3:2', '前面2个空格：- 云霄县'],
  ['places:\n  - 漳浦县\n    - 云霄县', 'yaml-indent 3:5', '前面2个空格：- 云霄县'],
  ['places:\n  - place: 漳浦县\n   note: 周二', 'yaml-indent 3:4', '前面4个空格：note: 周二'],
  ['title: 闽南\n   status: own', 'yaml-indent 2:4', '前面不留空格：status: own'],
  ['places:\n  - 漳浦县\n    note: 周二\n    days: 周二', 'yaml-place-key 2:5', '- place: 漳浦县'],
  ['note: 提示: 先打电话', 'yaml-colon-in-value 1:9', 'note: "提示: 先打电话"'],
  ['note: *节假日除外', 'yaml-reserved-sign 1:7', 'note: "*节假日除外"'],
  [
    'response: { within: 24小时 clock: calendar }',
    'yaml-missing-comma 1:25',
    'response: { within: 24小时, clock: calendar }',
  ],
  ['- id: a\n  name: 甲\n  id: b\n  name: 乙', 'yaml-missing-dash 3:3', '- id: b'],
  ['places:\n  - 云霄县\n漳浦县', 'yaml-missing-dash 3:1', '前面2个空格，加上短横：- 漳浦县'],
  ['places:\n  - 漳浦县: 周二', 'yaml-place-terms 2:5', '- place: 漳浦县\n    days: 周二'],
  ['places:\n  - 漳浦县：\n    days: 周二', 'yaml-place-terms 2:5', '- place: 漳浦县'],
  ['places:\n  - 漳浦县: "周二"', 'yaml-place-terms 2:5', 'days: "周二"'],
  ['except:\n  - @漳浦县', 'yaml-place-sign 2:5', '- 漳浦县'],
  ['policies:\n  book:\n    - *先打电话', 'yaml-reserved-sign 3:7', '- "*先打电话"'],
  ['source: 排班表\n  - 漳浦县\n  - 云霄县', 'yaml-list-unnamed 2:3', '接到上一行后面。'],
  ['source: 排班表\n- 漳浦县', 'yaml-list-unnamed 2:1', '接到上一行后面。'],
  ['title: 闽南\n=======\n', 'yaml-syntax 2:1', '都删掉。'],
  ['title: 闽南\n标题：漳州', 'yaml-syntax 2:1', '以“- ”开头。'],
  ['places: - 漳浦县', 'yaml-syntax 1:9', '再写内容。'],
])('%j is told once, with the line as it should be', (text, where, mended) => {
  const problems = told(text);
  expect(problems).toHaveLength(1);
  const [kind, at, hint] = problems[0] ?? [];
  expect(`${String(kind)} ${String(at)}`).toBe(where);
  expect(hint).toMatch(new RegExp(`${RegExp.escape(mended)}$`));
  expect(String(told(text, 'en')[0]?.[2])).not.toMatch(/[：，。]$/);
});

test('the line that is offered has no slip left, and says what was meant', () => {
  const text = 'response：｛ within：24小时，clock:calendar ｝';
  const [problem] = readYaml(file, text, contentKeys).problems;
  const mended = problem && 'mended' in problem.params ? (problem.params.mended ?? '') : '';
  expect(readYaml(file, mended, contentKeys)).toMatchObject({
    value: { value: { response: { within: '24小时', clock: 'calendar' } } },
    problems: [],
  });
});

test('what follows a slip keeps its own column', () => {
  const { origin } = readYaml(file, 'response: { within：24小时，clock：calender }', contentKeys).value;
  expect(origin.positions['response.clock']).toEqual([1, 31]);
});

test.each([
  ['sentences in brackets', 'policies: { book: [打电话，说清锁的种类、所在乡镇], cancel: [不收钱，也不问] }'],
  ['sentences in brackets below a key', 'policies:\n  book: [打电话，说清锁的种类]'],
  ['a bracket inside a text', 'title: 【福州】组'],
  ['two dashes of Chinese text', 'note: |\n  ——摘自合同\nsource: 甲——乙'],
  ['a text on several lines', 'note: 周二\n  ——周五\nsource: "甲\n  - 乙"'],
  ['a list over several lines', 'services: [opening,\n  repair\n]\nover: [xibei]'],
  ['a list at the column of its key', 'places:\n- 漳浦县\n- place: 云霄县\n  note: 周二\nexcept: [东山县]'],
  [
    'a list in an entry',
    'places:\n  - place: 漳浦县\n    services:\n      - opening\n      - repair\n  - 云霄县',
  ],
  ['a time and an address', 'note: 8:30起\nhref: https://example.com/ # 新'],
  ['a place behind its parent', 'places:\n  - 福建：上杭\n  - 三明市：全境\n  - 漳州市：漳浦县、云霄县'],
  ['an anchor', 'response: &day { within: 24小时, clock: calendar }\nother: *day'],
])('%s is no slip', (_name, text) => expect(readYaml(file, text, contentKeys).problems).toEqual([]));

test('a file of comments alone is empty', () => {
  expect(readYaml(file, '# 漳州\n\n# 厦门\n', contentKeys).problems).toMatchObject([
    { kind: 'file-empty', at: { line: 1 } },
  ]);
});

test('no edit of a list throws, and what has no problem is read as YAML reads it', () => {
  const list = readFileSync('scripts/audit/fixtures/site/regions/fujian.yaml', 'utf8');
  const signs = '：，、—－　\t -#[]{}【】｛｝"\'*&:,\n漳a'.split('');
  const edit = fc.record({
    at: fc.nat(list.length - 1),
    drop: fc.nat(2),
    put: fc.array(fc.constantFrom(...signs), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const text = edits.reduce(
        (before, { at, drop, put }) => before.slice(0, at) + put.join('') + before.slice(at + drop),
        list,
      );
      const { value, problems } = readYaml(file, text, contentKeys);
      if (problems.length === 0) expect(value.value).toEqual(parse(text, { logLevel: 'error' }));
    }),
    { numRuns: 300 },
  );
});
