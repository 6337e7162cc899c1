import { expect, test } from 'vitest';
import { parseResponse } from './response.ts';

test.each([
  ['24小时', 1440],
  ['90分钟', 90],
  ['24h', 1440],
  ['2天', 2880],
  ['半小时', 30],
  ['1.5 小时', 90],
  ['４小时内', 240],
  [' 3 天 ', 4320],
  ['2个小时之内', 120],
  ['1Hour', 60],
  ['0.5天', 720],
])('%s is %i minutes', (text, minutes) => expect(parseResponse(text)).toBe(minutes));

test.each([
  '尽快',
  '24',
  '0小时',
  '两天',
  '24小时左右',
  '约24小时',
  '24小时内到',
  '内24小时',
  '',
  '半',
  '99999分钟',
])('%s is no duration', (text) => {
  expect(parseResponse(text)).toBeUndefined();
});
