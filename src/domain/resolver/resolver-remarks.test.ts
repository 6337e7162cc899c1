import { expect, test } from 'vitest';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import type { Division } from '../places/gazetteer.ts';
import { isUnit } from '../places/gazetteer.ts';
import { isAccepted } from '../places/resolution.ts';
import { createResolver } from './resolver.ts';

const gazetteer = readGazetteer('content/gazetteer');
const { resolve } = createResolver(gazetteer, () => readTownships('content/gazetteer'));

test.each([
  ['漳浦（绕道加收）', '350623', '(绕道加收)'],
  ['长汀（只做开锁）', '350821', '(只做开锁)'],
  ['武平 周二', '350824', '周二'],
  ['诏安县 (no service)', '350624', '(no service)'],
  ['漳浦县（周日不上门）', '350623', '(周日不上门)'],
  ['安溪×', '350524', '×'],
  ['漳浦县城区', '350623', '城区'],
  ['漳浦县城关', '350623', '城关'],
  ['漳浦县服务点', '350623', '服务点'],
  ['东莞市城区', '441900', '城区'],
  ['济南市中（暂停）', '370103', '(暂停)'],
])('%s is a place with something behind it', (text, adcode, rest) => {
  expect(resolve(text)).toMatchObject({ outcome: 'partial', adcode, rest });
});

test.each([
  ['35082 长汀县', ['350821']],
  ['A区 滨海新区', ['120116']],
  ['长ting县', ['350821']],
  ['zhangpu xian', ['350623']],
  ['漳浦周二', ['350623']],
  ['泉州市: 安溪 X', ['350524']],
  ['泉州: 安溪 X  永春 √  德化 √', ['350524', '350525', '350526']],
  ['漳浦或云霄', ['350623', '350622']],
  ['漳浦云霄诏安', ['350623', '350622', '350624']],
  ['只去漳浦县', ['350623']],
])('%s suggests what it names', (text, codes) => {
  const { outcome, candidates } = resolve(text);
  expect([outcome, ...candidates.map(({ adcode }) => adcode)]).toEqual(['unknown', ...codes]);
});

test('a remark does not settle which of several places is meant, nor how wide it is', () => {
  expect(resolve('鼓楼（只做开锁）')).toMatchObject({ outcome: 'ambiguous', rest: '(只做开锁)' });
  expect(resolve('龙岩市（暂停）')).toMatchObject({
    outcome: 'too-wide',
    candidates: [{ adcode: '350800' }],
  });
});

test('a place that is taken out is not suggested', () => {
  expect(resolve('三明市(沙县区除外)')).toMatchObject({ outcome: 'unknown', candidates: [] });
});

test.each(['东方的天空', '和平解决', '东方明珠', '北京 朝阳区的用户请拨打电话', '服务热线'])(
  '%s names no place, though it may begin as one does',
  (text) => expect(resolve(text).outcome).toBe('none'),
);

test('words of the statistics before a place say nothing', () => {
  expect(resolve('省直辖济源')).toMatchObject({ outcome: 'repaired', adcode: '419001' });
});

test.each<[string, (unit: Division) => string]>([
  ['a remark in brackets', ({ stem }) => `${stem}（绕道加收）`],
  ['a day behind a space', ({ stem }) => `${stem} 周二`],
  ['a cross', ({ stem }) => `${stem} X`],
  ['a code cut short', ({ adcode, name }) => `${adcode.slice(0, 5)} ${name}`],
  ['foreign words', ({ name }) => `${name} (no service)`],
])('with %s no unit is accepted in silence, and each is among those asked about', (_, toText) => {
  const units = gazetteer.divisions.filter((one) => isUnit(gazetteer, one) && one.stem.length > 1);
  const wrong = units.filter((unit) => {
    const resolution = resolve(toText(unit));
    const codes = [resolution.adcode, ...resolution.candidates.map(({ adcode }) => adcode)];
    return isAccepted(resolution) || !codes.includes(unit.adcode);
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});
