import { expect, test } from 'vitest';
import { parseOpeningHours, readDayTimes, readOpeningHours, weekOf } from './opening-hours.ts';

const daysOf = (text: string) => parseOpeningHours(text)?.map(({ days }) => days.join(''));
const spansOf = (text: string) =>
  parseOpeningHours(text)?.flatMap(({ spans }) => spans.map(({ opens, closes }) => `${opens}-${closes}`));

test('hours are read by day, with ranges, lists, breaks and closed days', () => {
  expect(parseOpeningHours('周一至周五8:30–12:00、14:00–18:00，周日休息')).toEqual([
    {
      days: [1, 2, 3, 4, 5],
      isByAppointment: false,
      spans: [
        { opens: '08:30', closes: '12:00' },
        { opens: '14:00', closes: '18:00' },
      ],
    },
    { days: [7], isByAppointment: false, spans: [] },
  ]);
});

test.each([
  ['每天9:00–17:30', ['1234567']],
  ['周二、五9:00–17:00；周六到周日10:00-16:00', ['25', '67']],
  ['星期一到五 9:00~17:00', ['12345']],
  ['周一三五9:00-12:00', ['135']],
  ['周一至周四、周六：9:00-12:00', ['12346']],
  ['工作日9:00–17:00，周末9:00–12:00', ['12345', '67']],
  ['周日至周四9:00–17:00', ['12347']],
  ['礼拜天休息，周六9:00–12:00', ['7', '6']],
])('%s names the days %j', (text, days) => expect(daysOf(text)).toEqual(days));

test.each([
  ['周一至周六 8：30－18：00', ['08:30-18:00']],
  ['每天早上8点到晚上9点半', ['08:00-21:30']],
  ['每天上午8:30-12:00，下午2:00-5:30', ['08:30-12:00', '14:00-17:30']],
  ['每天18:00–次日2:00', ['18:00-02:00']],
  ['每天8:00–0:00', ['08:00-24:00']],
  ['每天夜里1点–5点', ['01:00-05:00']],
  ['每天半夜1点到3点', ['01:00-03:00']],
  ['每天夜里1点–7点', ['01:00-07:00']],
  ['每天夜里12点到凌晨5点', ['00:00-05:00']],
  ['每天晚上7点半到12点', ['19:30-24:00']],
  ['每天晚上10点–2点', ['22:00-02:00']],
  ['每天晚上8点到凌晨2点', ['20:00-02:00']],
  ['每天晚上8点到次日早上6点', ['20:00-06:00']],
  ['每天晚上8点到早上6点', ['20:00-06:00']],
  ['每天早上6点到夜里1点', ['06:00-01:00']],
  ['周五晚上8点到夜里1点', ['20:00-01:00']],
  ['周五凌晨1点到5点', ['01:00-05:00']],
  ['每天凌晨12点–6点', ['00:00-06:00']],
  ['每天早上8点到中午12点，中午1点半到5点半', ['08:00-12:00', '13:30-17:30']],
  ['每天下午2点到9点', ['14:00-21:00']],
  ['每天下午14:00–17:30', ['14:00-17:30']],
  ['每天下午2点到21:00', ['14:00-21:00']],
  ['每天中午12点半–2点', ['12:30-14:00']],
  ['每天中午12点–5点', ['12:00-17:00']],
  ['每天早上8点到凌晨1点', ['08:00-01:00']],
  ['每天清晨5点至傍晚7点', ['05:00-19:00']],
  ['每天上午9:00–12:00', ['09:00-12:00']],
  ['每天下午1:00–0:00', ['13:00-24:00']],
  ['每天24小时', ['00:00-24:00']],
  ['每天全天24小时营业', ['00:00-24:00']],
  ['每天0:00–24:00', ['00:00-24:00']],
  ['每天00:00-24:00', ['00:00-24:00']],
  ['每天 8:30  至  12:00 、、 12:00~~18:00 营业服务', ['08:30-12:00', '12:00-18:00']],
  ['每天9:00--17:00', ['09:00-17:00']],
])('%s is open %j', (text, spans) => expect(spansOf(text)).toEqual(spans));

test('an appointment has a time of its own, or none', () => {
  const [weekdays, saturday] = parseOpeningHours('周一至周五9:00–17:00，周六9:00–12:00（须预约）') ?? [];
  expect(weekdays?.isByAppointment).toBe(false);
  expect(saturday).toMatchObject({ isByAppointment: true, spans: [{ opens: '09:00' }] });
  expect(parseOpeningHours('仅限预约')).toEqual([
    { days: [1, 2, 3, 4, 5, 6, 7], isByAppointment: true, spans: [] },
  ]);
});

test.each([
  '预约',
  '须预约',
  '需提前预约',
  '请电话预约',
  '仅预约',
  '仅限预约',
  '只预约',
  '只限预约',
  '预约制',
])('%s is an appointment, with times or without', (words) => {
  expect(parseOpeningHours(`周六${words}`)).toEqual([{ days: [6], isByAppointment: true, spans: [] }]);
  expect(parseOpeningHours(`周六9:00–12:00${words}`)).toMatchObject([{ isByAppointment: true }]);
});

test.each([
  ['周一至周六8:30–18:00，春节假期另行公布', 'hours-holidays'],
  ['周一至周五9:00–17:00，法定节假日除外', 'hours-holidays'],
  ['每天8:30-18:00，雨天除外', 'hours-unread'],
  ['全天', 'hours-all-day'],
  ['每天全天营业', 'hours-all-day'],
  ['每天雨天全天', 'hours-unread'],
  ['每天9:00–12:00，下雨节假日', 'hours-unread'],
  ['每天8:00–8:00', 'hours-reversed'],
  ['每天8:00–次日8:00', 'hours-reversed'],
  ['每天8:00–次日9:00', 'hours-reversed'],
  ['每天下午2:00–次日5:30、6:00–7:00', 'hours-overlap'],
  ['每天', 'hours-no-times'],
  ['周一至周五，周六9:00–12:00', 'hours-no-times'],
  ['8:30–18:00', 'hours-no-days'],
  ['24小时', 'hours-no-days'],
  ['', 'hours-no-days'],
  ['周一至周五8:30–18:00，周五9:00–12:00', 'hours-day-twice'],
  ['每天8:30–25:00', 'hours-no-time'],
  ['每天8:75–18:00', 'hours-no-time'],
  ['每天18:00–8:30', 'hours-reversed'],
  ['每天上午8:30-5:30', 'hours-reversed'],
  ['每天早上8点–6点', 'hours-reversed'],
  ['每天早上8点到早上6点', 'hours-reversed'],
  ['每天凌晨5点到凌晨2点', 'hours-reversed'],
  ['每天中午11点半–5点半', 'hours-reversed'],
  ['每天下午1点–12点', 'hours-reversed'],
  ['每天晚上8点到次日晚上12点', 'hours-reversed'],
  ['每天夜里11点–6点半', 'hours-reversed'],
  ['每天24:00–6:00', 'hours-no-time'],
  ['每天上午13:00–18:00', 'hours-no-time'],
  ['每天早上8点到早上18:00', 'hours-no-time'],
  ['每天晚上5点到下午9点', 'hours-no-time'],
  ['每天夜里7点半到晚上4点半', 'hours-no-time'],
  ['每天傍晚5点–12点', 'hours-reversed'],
  ['周五夜里1点–5点', 'hours-night'],
  ['周五夜里6点–7:00', 'hours-night'],
  ['周一至周六晚上12点到凌晨5点', 'hours-night'],
  ['每天两点到五点', 'hours-unread'],
  ['每天8:30–18:00、12:00–20:00', 'hours-overlap'],
  ['每天18:00–次日2:00、20:00–22:00', 'hours-overlap'],
  ['每天1:00–3:00、18:00–次日2:00、20:00–22:00', 'hours-overlap'],
  ['周日休息9:00–12:00', 'hours-overlap'],
])('%s is refused: %s', (text, what) => {
  expect(readOpeningHours(text)).toMatchObject({ fault: { what } });
  expect(weekOf(text)).toEqual(Array(7).fill(undefined));
});

test('a day that is not named is closed', () => {
  const week = weekOf('周一至周六8:30–18:00');
  expect(week[5]).toMatchObject({ spans: [{ opens: '08:30', closes: '18:00' }] });
  expect(week[6]).toEqual({ spans: [], isByAppointment: false });
});

test('times of one dated day stand without days', () => {
  expect(readDayTimes('9:00–12:00')).toMatchObject({ hours: { spans: [{ opens: '09:00' }] } });
  expect(readDayTimes('9:00–12:00，周二9:00–12:00')).toMatchObject({ fault: { what: 'hours-unread' } });
  expect(readDayTimes('、周二9:00–12:00')).toHaveProperty('fault');
  expect(readDayTimes('下雨')).toEqual({ fault: { what: 'hours-unread', rest: '下雨' } });
  expect(readDayTimes('')).toEqual({ fault: { what: 'hours-no-times' } });
});
