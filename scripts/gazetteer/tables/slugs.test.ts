import { expect, test } from 'vitest';
import type { SpelledDivision } from './slugs.ts';
import { assignSlugs, repeatedSlugs } from './slugs.ts';

const town = county('622901', '临夏市', '临夏', 'lín xià shì');
const rural = county('622921', '临夏县', '临夏', 'lín xià xiàn');

test('a stem of one character keeps its suffix', () => {
  const slugs = assignSlugs([county('371722', '单县', '单', 'shàn xiàn')], new Map());
  expect(slugs.get('371722')).toBe('shan-xian');
});

test('two newcomers that collide both take their suffix', () => {
  expect([...assignSlugs([town, rural], new Map()).values()]).toEqual(['linxia-shi', 'linxia-xian']);
});

test('a stored slug stays and the newcomer alone takes its suffix', () => {
  const slugs = assignSlugs([town, rural], new Map([['622921', 'linxia']]));
  expect([...slugs.values()]).toEqual(['linxia-shi', 'linxia']);
});

test('a province cannot take a path of the site', () => {
  const province: SpelledDivision = {
    ...county('990000', '验证省', '验证', 'veri fy shěng'),
    level: 'province',
    parent: '',
  };
  expect(assignSlugs([province], new Map()).get('990000')).toBe('verify-sheng');
});

test('slugs that stay equal are named', () => {
  const slugs = new Map([
    ['622901', 'linxia'],
    ['622921', 'linxia'],
  ]);
  expect(repeatedSlugs([town, rural], slugs)).toEqual(['622900/linxia']);
});

function county(adcode: string, name: string, stem: string, reading: string): SpelledDivision {
  return { adcode, name, stem, reading, level: 'county', parent: `${adcode.slice(0, 4)}00` };
}
