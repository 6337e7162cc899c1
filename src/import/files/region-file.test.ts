import { expect, test } from 'vitest';
import type { ListFacts } from './region-file.ts';
import { newRegionFile, readRegionText, withPlaces } from './region-file.ts';

const facts: ListFacts = {
  title: '闽南',
  status: 'own',
  services: ['opening', 'repair'],
  verified: '2026-10-30',
  source: '排班表',
};
const edited = `# 每季度核对
title:   闽南自有团队
status: own   # 见合同
services: [opening, repair]
verified: 2026-10-30
source: 排班表
places:
    - 漳州市漳浦县          # 每周二
    - place: 定安县龙河镇
      note: 每周二、五

    # 海上
    - 漳州市东山县   # 坐船
except: []
shares: []
`;

test('a new list has its facts and a place a line, and is read back as written', () => {
  const text = newRegionFile({ ...facts, source: '排班表 #3: 第四季度' }, ['350604 漳州市龙海区']);
  expect(text).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=../.schemas/region-list.json
    title: 闽南
    status: own
    services: [opening, repair]
    verified: 2026-10-30
    source: "排班表 #3: 第四季度"
    places:
      - 350604 漳州市龙海区
    "
  `);
  const { value, problems } = readRegionText('minnan.yaml', 'minnan', text);
  expect(problems).toEqual([]);
  expect(value).toMatchObject({ source: '排班表 #3: 第四季度', places: [{ place: '350604 漳州市龙海区' }] });
});

test('places are added at the end; comments, spaces and terms stay to the letter', () => {
  const next = add(edited, facts, ['350622 漳州市云霄县']);
  const line = '    - 漳州市东山县   # 坐船\n';
  expect(next).toBe(edited.replace(line, `${line}    - 350622 漳州市云霄县\n`));
});

test('places with another source, day or services say so themselves', () => {
  const next = add(edited, { ...facts, verified: '2026-11-20', services: ['opening'] }, [
    '350622 漳州市云霄县',
  ]);
  const { value, problems } = readRegionText('minnan.yaml', 'minnan', next ?? '');
  expect(problems).toEqual([]);
  expect(value?.verified).toBe('2026-10-30');
  expect(value?.places.at(-1)).toEqual({
    place: '350622 漳州市云霄县',
    services: ['opening'],
    verified: '2026-11-20',
  });
});

test('line ends stay, and a file without one gets it', () => {
  const crlf = edited.replaceAll('\n', '\r\n');
  expect(add(crlf, facts, ['350622 漳州市云霄县'])).toContain('- 350622 漳州市云霄县\r\nexcept');
  const cut = edited.slice(0, edited.indexOf('   # 坐船'));
  expect(add(cut, facts, ['350622 漳州市云霄县'])).toBe(`${cut}\n    - 350622 漳州市云霄县\n`);
});

test('a list of places in brackets is not touched', () => {
  const flow = `${edited.slice(0, edited.indexOf('places:'))}places: [漳州市漳浦县]\n`;
  expect(add(flow, facts, ['350622 漳州市云霄县'])).toBeUndefined();
});

function add(text: string, given: ListFacts, places: readonly string[]): string | undefined {
  const { value } = readRegionText('minnan.yaml', 'minnan', text);
  return value && withPlaces(text, value, given, places);
}
