import { expect, test } from 'vitest';
import { contentKeys } from '../../content/reading/content-keys.ts';
import { positionOf } from '../../domain/problems/position.ts';
import { readMarkdown } from '../markdown-file.ts';
import { readYaml } from './yaml-file.ts';

const read = (text: string) => readYaml('content/regions/minnan.yaml', text, contentKeys);

test('values and keys have their places; a missing key has that of its parent', () => {
  const { origin } = read('title: 闽南\nplaces:\n  - 漳浦县\n  - place: 云霄县\n    nota: 周二\n').value;
  const places = ['places.0', 'places.1.place', 'places.1#nota', 'places.1.days', 'source'].map((path) => {
    const { line, column } = positionOf(origin, path);
    return [path, line, column];
  });
  expect(places).toEqual([
    ['places.0', 3, 5],
    ['places.1.place', 4, 12],
    ['places.1#nota', 5, 5],
    ['places.1.days', 4, 5],
    ['source', 1, 1],
  ]);
});

test('dates stay texts, codes of places are numbers', () => {
  expect(read('verified: 2026-10-30\nplaces: [350604]').value.value).toEqual({
    verified: '2026-10-30',
    places: [350604],
  });
});

test.each([
  ['a full-width colon', 'title：闽南', 'yaml-full-width-colon', 6],
  ['a full-width colon in braces', 'response: { within：24小时 }', 'yaml-full-width-colon', 19],
  ['no space after the colon', 'title:闽南', 'yaml-missing-space', 6],
  ['no space after the dash', 'places:\n  -漳浦县', 'yaml-missing-space', 3],
  ['a full-width dash', 'places:\n  －漳浦县', 'yaml-dash', 3],
  [
    'a full-width comma in braces',
    'response: { within: 24小时，clock: calendar }',
    'yaml-full-width-comma',
    25,
  ],
  ['a tab', 'places:\n\t- 漳浦县', 'yaml-tab', 1],
  ['a full-width space', 'places:\n　- 漳浦县', 'yaml-full-width-space', 1],
  ['a text lost to a comment', 'source: 排班表 #3', 'yaml-comment-in-value', 13],
  ['a key that stands twice', 'title: 甲\ntitle: 乙', 'yaml-duplicate-key', 1],
])('%s has a problem of its own', (_name, text, kind, column) => {
  expect(read(text).problems).toMatchObject([{ kind, at: { column } }]);
});

test.each([
  ['a comment', 'title: 闽南 # 自有'],
  ['a number sign inside', 'source: 排班表#3'],
  ['a full-width colon inside', 'note: 时间：周二，周五'],
  ['a block text', 'note: |\n  时间：周二\n  -每周\n  #3\ntitle: 闽南'],
  ['a quoted text', 'note: "甲 #3，乙：丙"'],
  ['an address', 'corrections: mailto:gengzheng@example.com'],
])('%s is fine', (_name, text) => expect(read(text).problems).toEqual([]));

test.each([
  ['title: "闽南" 福建\nstatus: own', 'other'],
  ['services: [opening]]', 'other'],
  ['services: [@opening]', 'start'],
  ['title: 闽南\n标题', 'key'],
])('%j is no YAML, told once', (text, reason) => {
  expect(read(text)).toMatchObject({
    value: { value: undefined },
    problems: [{ kind: 'yaml-syntax', params: { reason } }],
  });
});

test('front matter counts its lines from the top of the file', () => {
  const { value, problems } = readMarkdown(
    'content/guides/a.md',
    '---\r\ntitle: 甲\r\ndate：乙\r\n---\r\n\r\n正文\r\n',
    contentKeys,
  );
  expect(problems).toMatchObject([{ kind: 'yaml-full-width-colon', at: { line: 3, column: 5 } }]);
  expect(value.value).toEqual({ title: '甲', date: '乙' });
  expect(value.body.trim()).toBe('正文');
});

test.each([
  ['———\ntitle: 甲\n---\n', 1, '———', false],
  ['---\ntitle: 甲\n----\n正文', 3, '----', false],
  ['\n---\ntitle: 甲\n---\n', 1, '---', true],
  ['---\ntitle: 甲\n\n正文', 3, '', false],
])('of %j the line is told that should be ---', (text, line, written, isAbove) =>
  expect(readMarkdown('content/guides/a.md', text, contentKeys).problems).toMatchObject([
    { kind: 'front-matter-missing', at: { line }, params: { slip: { text: written, isAbove } } },
  ]),
);

test.each(['正文', '---\ntitle: 甲\n', '---\n\n---\n正文', '正文\n---\ntitle: 甲\n---\n'])(
  '%j has no front matter',
  (text) =>
    expect(readMarkdown('content/guides/a.md', text, contentKeys).problems).toMatchObject([
      { kind: 'front-matter-missing' },
    ]),
);
