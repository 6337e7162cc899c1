import { expect, test } from 'vitest';
import { checkHolidays } from '../../content/holidays/holiday-checks.ts';
import type { Holiday, HoursOwner } from './holidays.ts';
import { changesOf, planOn, shownChanges } from './holidays.ts';

const office: HoursOwner = { kind: 'point', id: 'longhai', hours: '周一至周五8:30–18:00' };
const hotline: HoursOwner = { kind: 'phone', id: 'hotline', hours: '每天8:00–20:00' };
const short = { spans: [{ opens: '09:00', closes: '17:00' }], isByAppointment: false };

/** 2027-01-01 is a Friday. */
const newYear = holiday({});
const workday = holiday({ name: '元旦调休上班', from: '2027-01-09', to: '2027-01-09', effect: 'normal' });
const shortHotline = holiday({ effect: 'hours', plan: short, points: [], phones: ['hotline'] });

test('days that are as always are no change', () => {
  expect(told([newYear], office)).toEqual(['元旦 2027-01-01 2027-01-01 closed']);
  expect(told([newYear], hotline)).toEqual(['元旦 2027-01-01 2027-01-03 closed']);
});

test('what names an owner wins over what is for all', () => {
  expect(told([newYear, shortHotline], hotline)).toEqual(['元旦 2027-01-01 2027-01-03 09:00-17:00']);
  expect(told([newYear, shortHotline], office)).toEqual(['元旦 2027-01-01 2027-01-01 closed']);
  expect(checkHolidays([newYear, shortHotline], [office, hotline])).toEqual([]);
});

test('a working day in place of another one has the hours of the week, where all its days share them', () => {
  expect(told([workday], office)).toEqual(['元旦调休上班 2027-01-09 2027-01-09 08:30-18:00']);
  expect(told([workday], hotline)).toEqual([]);
  expect(planOn([workday], office, '2027-01-09')).toMatchObject({ spans: [{ opens: '08:30' }] });
  expect(planOn([workday], office, '2027-01-10')).toMatchObject({ spans: [] });
});

test('where the days of a week differ, the entry must say like which it is', () => {
  const uneven = { ...office, hours: '周一至周四8:30–18:00，周五8:30–12:00' };
  expect(checkHolidays([workday], [office, uneven])).toMatchObject([
    { kind: 'holiday-like-missing', params: { id: 'longhai' }, at: { line: 9 } },
  ]);
  expect(told([{ ...workday, like: 5 }], uneven)).toEqual(['元旦调休上班 2027-01-09 2027-01-09 08:30-12:00']);
});

test('changes are in the order of their days, and one that does not concern an owner is none', () => {
  const later = holiday({ name: '春节', from: '2027-01-20', to: '2027-01-21' });
  const others = holiday({
    name: '盘点',
    from: '2027-01-05',
    to: '2027-01-05',
    points: ['zhangpu'],
    phones: [],
  });
  expect(told([later, others, newYear], hotline)).toEqual([
    '元旦 2027-01-01 2027-01-03 closed',
    '春节 2027-01-20 2027-01-21 closed',
  ]);
});

test('a day before a holiday, and one behind it, are as always', () => {
  const opens = (day: string) => planOn([newYear], hotline, day)?.spans[0]?.opens;
  expect(['2026-12-31', '2027-01-01', '2027-01-03', '2027-01-04'].map(opens)).toEqual([
    '08:00',
    undefined,
    undefined,
    '08:00',
  ]);
});

test('a holiday whose plan nobody knows changes nothing', () => {
  const uneven = { ...office, hours: '周一至周四8:30–18:00，周五8:30–12:00' };
  expect(told([workday], uneven)).toEqual([]);
});

test('a change is told 30 days ahead, and whole while it lasts', () => {
  const on = (day: string) => shownChanges([newYear], hotline, day).map(({ from, to }) => `${from} ${to}`);
  expect(on('2026-12-01')).toEqual([]);
  expect(on('2026-12-02')).toEqual(['2027-01-01 2027-01-03']);
  expect(on('2027-01-03')).toEqual(['2027-01-01 2027-01-03']);
  expect(on('2027-01-04')).toEqual([]);
});

test('entries that end before they begin, and two for the same on one day, are problems', () => {
  const reversed = holiday({ from: '2027-01-03', to: '2027-01-01' });
  const second = holiday({ name: '盘点', from: '2027-01-03', to: '2027-01-04', phones: [] });
  expect(checkHolidays([reversed], [])).toMatchObject([{ kind: 'period-reversed', at: { line: 8 } }]);
  expect(checkHolidays([newYear, second], [])).toMatchObject([
    { kind: 'holiday-clash', params: { day: '2027-01-03', other: '元旦' }, at: { line: 7 } },
  ]);
});

function told(holidays: readonly Holiday[], owner: HoursOwner): readonly string[] {
  return changesOf(holidays, owner, '2026-12-25', '2027-01-31').map(({ name, from, to, plan }) => {
    const times = plan.spans.map(({ opens, closes }) => `${opens}-${closes}`).join();
    return `${name} ${from} ${to} ${times === '' ? 'closed' : times}`;
  });
}

function holiday(parts: Partial<Holiday>): Holiday {
  return {
    name: '元旦',
    from: '2027-01-01',
    to: '2027-01-03',
    effect: 'closed',
    points: 'all',
    phones: 'all',
    source: '放假通知',
    origin: { file: 'content/holidays.yaml', positions: { from: [7, 9], to: [8, 7], effect: [9, 11] } },
    ...parts,
  };
}
