import { expect, test } from 'vitest';
import { meantValue } from './meant-value.ts';

test.each([
  ['date', '2026/11/5', '2026-11-05'],
  ['date', '2026.11.5', '2026-11-05'],
  ['date', '2026年11月5日', '2026-11-05'],
  ['date', '2026-11-5', '2026-11-05'],
  ['date', '２０２６－１１－０５', '2026-11-05'],
  ['date', '20261105', '2026-11-05'],
  ['phone', '4000000000', '400-000-0000'],
  ['phone', '+86 0591 0000 0000', '0591-00000000'],
  ['phone', '（010）00000000', '010-00000000'],
  ['phone', '１３９ 0000 0000', '139-0000-0000'],
  ['credit-code', '91350100m000100y43', '91350100M000100Y43'],
  ['list', '【opening，repair】', '[opening, repair]'],
  ['list', 'opening', '[opening]'],
  ['id', '“Opening”', 'opening'],
  ['number', '1,200分钟', '1200'],
  ['share', '96.6%', '0.966'],
  ['domain', 'https://Example.com/kefu', 'example.com'],
  ['site-path', 'fujian/zhangzhou', '/fujian/zhangzhou/'],
  ['site-path', 'https://example.com/fujian/', '/fujian/'],
  ['date', '2026年11月5号', '2026-11-05'],
  ['date', '2026/11/5 0:00', '2026-11-05'],
  ['date', '2026-11-05（周四）', '2026-11-05'],
  ['date', '46331', '2026-11-05'],
  ['phone', 'tel：4000000000', '400-000-0000'],
  ['id', 'Xiamen Siming', 'xiamen-siming'],
  ['id', '\u200Bhotline', 'hotline'],
  ['number', '东经117.6583°', '117.6583'],
  ['number', '24°30′36″N', '24.51'],
  ['number', '4小时10分', '250'],
  ['share', '96.6', '0.966'],
  ['boolean', '是', 'true'],
  ['boolean', 'No', 'false'],
  ['response', '二十四小时', '24小时'],
  ['response', '24-48小时内', '48小时'],
  ['weekday', '星期天', '周日'],
  ['site-url', 'www.example.com', 'https://www.example.com'],
  ['site-url', 'https：//example.com/net/', 'https://example.com/net/'],
  ['address', 'liuyan@example.com', 'mailto:liuyan@example.com'],
  ['address', 'example.com/liuyan', 'https://example.com/liuyan'],
  ['ids-or-all', '全部', 'all'],
  ['ids-or-all', 'hotline、complaints', '[hotline, complaints]'],
] as const)('as a %s, %s is written %s', (expected, value, instead) =>
  expect(meantValue(expected, value, [])).toEqual({ instead }),
);

test.each([
  ['date', '2026-02-30', { what: 'no-day' }],
  ['phone', '400-000-000', { what: 'length', is: 9, due: [10] }],
  ['phone', '0591-000', { what: 'length', is: 7, due: [11, 12] }],
  ['phone', '4OO-000-0000', { what: 'sign', sign: 'O' }],
  ['credit-code', '91350100M000100Y4', { what: 'length', is: 17, due: [18] }],
  ['credit-code', '91350100M0O0100Y43', { what: 'sign', sign: 'O' }],
  ['credit-code', '91350100M000100Y44', { what: 'check' }],
] as const)('of a %s, %s is told what is wrong', (expected, value, fault) =>
  expect(meantValue(expected, value, [])).toEqual({ fault }),
);

test.each([
  ['date', '5/11/2026'],
  ['date', '11月5日'],
  ['number', '88或90'],
  ['share', '966%'],
  ['list', '漳浦县 云霄县'],
  ['phone', '热线'],
  ['date', '60000'],
  ['share', '1.5'],
  ['boolean', '也许'],
  ['response', '当天'],
  ['site-url', '官网'],
  ['address', '400-000-0000'],
  ['id', '热线'],
] as const)('a %s is not guessed from %s', (expected, value) =>
  expect(meantValue(expected, value, []).instead).toBeUndefined(),
);

test('of few values the near one is offered, and no far one', () => {
  const statuses = ['own', 'partner', 'remote', 'not-served'];
  expect(meantValue('one-of', 'not served', statuses)).toEqual({ instead: 'not-served' });
  expect(meantValue('one-of', 'Remote', statuses)).toEqual({ instead: 'remote' });
  expect(meantValue('one-of', 'local', statuses)).toEqual({});
  expect(meantValue('one-of', '自有', statuses)).toEqual({ instead: 'own' });
  expect(meantValue('one-of', 'own（自有）', statuses)).toEqual({ instead: 'own' });
});

test('a Chinese word that could be several values is none', () => {
  expect(meantValue('one-of', '没有', ['yes', 'help', 'no'])).toEqual({});
  expect(meantValue('one-of', '没有', ['free', 'paid', 'none'])).toEqual({ instead: 'none' });
  expect(meantValue('one-of', '高德', ['wgs84', 'gcj02', 'bd09'])).toEqual({ instead: 'gcj02' });
});
