import { expect, test } from 'vitest';
import { minutesIn, numberIn, percentIn, yuanIn } from './numbers.ts';

test.each([
  ['24', 24],
  ['9.9', 9.9],
  ['1,200', 1200],
  ['1.2万', 12_000],
  ['二十四', 24],
  ['廿四', 24],
  ['两千八百多', 2800],
  ['三千余', 3000],
  ['一百六十万', 1_600_000],
  ['二〇二六', 2026],
  ['八十几', 80],
  ['半', 0.5],
  ['几', 9],
  ['个', undefined],
])('%s says %s', (written, number) => {
  expect(numberIn(written)).toBe(number);
});

test.each([
  ['一刻钟内', 15],
  ['半个小时', 30],
  ['一个半小时', 90],
  ['5小时40分到', 340],
  ['900秒', 15],
  ['10min', 10],
  ['三公里', undefined],
])('%s is %s minutes', (text, minutes) => {
  expect(minutesIn(text)).toBe(minutes);
});

test.each([
  ['98%', 98],
  ['百分之九十八', 98],
  ['百分百', 100],
  ['九成九', 99],
  ['万分之三', 0.03],
])('%s is %s per cent', (share, percentage) => {
  expect(percentIn(share)).toBe(percentage);
});

test.each([
  ['9块9', 9.9],
  ['¥8.8', 8.8],
  ['19.9元', 19.9],
  ['几块钱', 9],
  ['十五元', 15],
])('%s is %s yuan', (sum, yuan) => {
  expect(yuanIn(sum)).toBe(yuan);
});
