import { expect, test } from 'vitest';
import { firstText, knownText } from './first-text.ts';

const places = ['漳浦县', '云霄县', '诏安县', '东山县', '南靖县'];

test('a long list is cut after three and counted, in both languages', () => {
  expect(firstText(places, 'zh')).toBe('漳浦县、云霄县、诏安县，另有2个');
  expect(firstText(places, 'en')).toBe('漳浦县, 云霄县, 诏安县 and 2 more');
});

test('a single place more is shown rather than counted', () => {
  expect(firstText(places.slice(0, 4), 'zh')).toBe('漳浦县、云霄县、诏安县、东山县');
});

test('what is known ends a hint, and is left out where nothing is', () => {
  expect(knownText(['opening', 'repair'], 'en')).toBe('Known: opening, repair.');
  expect(knownText(places, 'zh')).toBe('现有：漳浦县、云霄县、诏安县……共5个。');
  expect(knownText([], 'en')).toBe('');
});
