import { expect, test } from 'vitest';
import { matcher } from './fixtures/country.ts';

const names = (query: string) =>
  matcher.match(query).results.map(({ parents, name }) => `${parents.at(-1) ?? ''}${name}`);
const first = (query: string) => matcher.match(query).results[0];

test.each([
  ['羊城', '广东省广州市'],
  ['魔都', '上海市'],
  ['鹏城开锁', '广东省深圳市'],
  ['呼市', '内蒙古自治区呼和浩特市'],
  ['内蒙', '内蒙古自治区'],
  ['东乌旗', '锡林郭勒盟东乌珠穆沁旗'],
])('%s is what people call %s, which is no old name', (query, place) => {
  expect(names(query)[0]).toBe(place);
  expect(first(query)).toMatchObject({ formerly: null, reading: null });
});

test('a nickname that several share brings each, behind the counties of that very name', () => {
  expect(names('江城').slice(0, 2).toSorted()).toEqual(
    ['普洱市江城哈尼族彝族自治县', '阳江市江城区'].toSorted(),
  );
  expect(names('江城').slice(2).toSorted()).toEqual(['吉林省吉林市', '湖北省武汉市'].toSorted());
  expect(names('山城')).toEqual(['鹤壁市山城区', '重庆市']);
});

test.each([
  ['臺北', '台湾省'],
  ['高雄市', '台湾省'],
  ['基隆', '台湾省'],
  ['九龙城区', '香港特别行政区'],
  ['香港九龙', '香港特别行政区'],
])('%s lies in %s, of which no counties are known', (query, province) => {
  expect(names(query)[0]).toBe(province);
});

test('nothing in the rest of the country is taken for a part of such a province', () => {
  expect(names('香港九龙')).toEqual(['香港特别行政区']);
  expect(names('九龙城区')).toEqual(['香港特别行政区']);
  expect(names('桃园小区开锁')).toEqual([]);
});

test.each(['经开区', 'hongkong', '南海诸岛', '合作方', '合作商'])('%s is no place', (query) => {
  expect(names(query)).toEqual([]);
});
