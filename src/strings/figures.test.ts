import { expect, test } from 'vitest';
import { chineseDate, daysText, monthsText } from './dates.ts';
import { onlyTownships, stemReading, wholeUnit } from './divisions.ts';
import { dayIn, durationText, figureStretches, percentOf } from './figures.ts';

test('dates are read without leading zeros, months joined within a year', () => {
  expect(chineseDate('2026-10-03')).toBe('2026年10月3日');
  expect(monthsText('2026-07-01', '2026-09-30')).toBe('2026年7–9月');
  expect(monthsText('2026-12-01', '2027-02-28')).toBe('2026年12月–2027年2月');
  expect(monthsText('2026-07-01', '2026-07-31')).toBe('2026年7月');
});

test('days of one year say the year once', () => {
  expect(daysText('2026-10-30', '2026-11-06')).toBe('2026年10月30日到11月6日');
  expect(daysText('2026-12-30', '2027-01-06')).toBe('2026年12月30日到2027年1月6日');
  expect(daysText('2026-10-30', '2026-10-30')).toBe('2026年10月30日');
});

test('a figure stays with its unit and the character before it, a date and a number whole', () => {
  const kept = (text: string) =>
    figureStretches(text)
      .filter(({ isFigure }) => isFigure)
      .map((stretch) => stretch.text);
  expect(kept('实测一半在5小时40分内，最近的约30公里')).toEqual(['在5小时40分内', '约30公里']);
  expect(kept('承诺24小时内')).toEqual(['承诺24小时内']);
  expect(kept('2026年7–9月的46单，2026年10月28日拨通核对')).toEqual([
    '2026年7–9月',
    '的46单',
    '2026年10月28日',
  ]);
  expect(kept('县城30元，其他60元，每天8:00–20:00打400-000-0000')).toEqual([
    '城30元',
    '他60元',
    '天8:00–20:00',
    '打400-000-0000',
  ]);
  expect(kept('没有数字')).toEqual([]);
  const text = '先打12345，5个工作日内答复';
  expect(
    figureStretches(text)
      .map((stretch) => stretch.text)
      .join(''),
  ).toBe(text);
});

test('lengths of time are in hours and minutes', () => {
  expect(durationText(45)).toBe('45分钟');
  expect(durationText(300)).toBe('5小时');
  expect(durationText(340)).toBe('5小时40分');
});

test('a percentage never claims all or none wrongly', () => {
  expect(percentOf(2852, 2853)).toBe(99);
  expect(percentOf(1, 2853)).toBe(1);
  expect(percentOf(0, 2853)).toBe(0);
  expect(percentOf(2853, 2853)).toBe(100);
});

test('the whole of a unit is named by its kind', () => {
  expect(['漳浦县', '龙海区', '济源市', '鄂温克族自治旗', '六枝特区'].map(wholeUnit)).toEqual([
    '全县',
    '全区',
    '全市',
    '全旗',
    '全区',
  ]);
});

test('many townships are cut and counted, in the word that fits them', () => {
  expect(onlyTownships(['龙河镇', '富文镇'])).toBe('仅龙河镇、富文镇');
  expect(onlyTownships(['绥安镇', '旧镇镇', '佛昙镇', '赤湖镇', '杜浔镇'])).toBe(
    '仅绥安镇、旧镇镇、佛昙镇等5个乡镇',
  );
  expect(onlyTownships(['石岐街道', '东区街道', '西区街道', '南区街道', '小榄镇'])).toBe(
    '仅石岐街道、东区街道、西区街道等5个乡镇、街道',
  );
});

test('a reading joins the syllables of the stem', () => {
  expect(stemReading('zhāng pǔ xiàn', '漳浦')).toBe('Zhāngpǔ');
  expect(stemReading('xī ān shì', '西安')).toBe("Xī'ān");
  expect(stemReading('é ěr gǔ nà shì', '额尔古纳')).toBe("É'ěrgǔnà");
});

test.each([
  ['2026年10月3日核对', '2026-10-03'],
  ['2026-10-30', '2026-10-30'],
  ['2026年', undefined],
  ['10月3日', undefined],
])('the day in %s is %s', (text, day) => expect(dayIn(text)).toBe(day));
