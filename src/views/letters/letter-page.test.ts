import { expect, test } from 'vitest';
import { isUnit } from '../../domain/places/gazetteer.ts';
import { wholeCountry } from '../fixtures/country.ts';
import { fixtureSite } from '../fixtures/fixture-site.ts';
import { toLetterPage } from './letter-page.ts';
import { plainReading, unitsByLetter } from './letters.ts';

const site = fixtureSite();

test('units stand under the first letter of their reading, by syllable, served or not', () => {
  const page = toLetterPage(site, 'z');
  expect(page.groups.map(({ syllable, units }) => [syllable, ...units.map(({ link }) => link.text)])).toEqual(
    [
      ['zhang', '漳浦县'],
      ['zhao', '诏安县'],
      ['zhong', '中山市'],
    ],
  );
  expect(page.groups[0]?.units[0]).toEqual({
    link: { href: '/fujian/zhangzhou/zhangpu/', text: '漳浦县' },
    above: '福建 漳州',
    mark: { status: 'own', text: '自有团队' },
  });
  expect(page.frame.index).toBe(false);
});

test('a unit without a page leads to its row, and one in part says so', () => {
  const units = toLetterPage(site, 'd').groups.flatMap((group) => group.units);
  expect(units.map(({ link, mark }) => `${link.href} ${mark.text}`)).toEqual([
    '/hainan/dingan/ 自有团队，只到部分乡镇',
    '/fujian/zhangzhou/#dongshan 不上门',
  ]);
});

test('ü is read as v, tones and capitals are left out', () => {
  expect(plainReading({ reading: 'Lǜ chūn xiàn' })).toBe('lv chun xian');
});

test('over the whole country every unit stands under one of 23 letters', () => {
  const gazetteer = wholeCountry();
  const byLetter = unitsByLetter(gazetteer);
  expect([...byLetter.keys()].join('')).toBe('abcdefghjklmnopqrstwxyz');
  const units = gazetteer.divisions.filter((division) => isUnit(gazetteer, division));
  expect([...byLetter.values()].flat()).toHaveLength(units.length);
});

test('a letter that no reading begins with has no page', () => {
  expect(() => toLetterPage(site, 'v')).toThrow('no unit begins with v');
});
