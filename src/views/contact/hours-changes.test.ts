import { expect, test } from 'vitest';
import type { Holiday } from '../../domain/hours/holidays.ts';
import { toCountyPage } from '../county/county-page.ts';
import { fixtureSite } from '../fixtures/fixture-site.ts';

const closed: Holiday = {
  name: '元旦',
  from: '2026-12-01',
  to: '2026-12-03',
  effect: 'closed',
  points: 'all',
  phones: ['hotline'],
  source: '放假安排',
  origin: { file: 'content/holidays.yaml', positions: {} },
};
const stocktaking: Holiday = {
  ...closed,
  name: '盘点',
  from: '2026-11-30',
  to: '2026-11-30',
  effect: 'hours',
  plan: { spans: [{ opens: '10:00', closes: '12:00' }], isByAppointment: false },
  points: ['yunxiao'],
  phones: [],
  note: '上门照常',
};
const pageOf = (holidays: readonly Holiday[], today = '2026-11-15') =>
  toCountyPage(fixtureSite({ holidays, today }), '350622');
const yunxiao = ({ points }: ReturnType<typeof pageOf>) =>
  points.find(({ name }) => name === '云霄合作点')?.changes;

test('changed hours of the next 30 days stand beside the hours of points and phone card', () => {
  const page = pageOf([stocktaking, closed]);
  expect(yunxiao(page)).toEqual([
    { name: '盘点', text: '11月30日10:00–12:00', note: '上门照常' },
    { name: '元旦', text: '12月1日–3日休息' },
  ]);
  expect(page.phone.changes).toEqual([{ name: '元旦', text: '12月1日–3日无人接听' }]);
  const early = pageOf([stocktaking, closed], '2026-10-01');
  expect([yunxiao(early), early.phone.changes]).toEqual([[], []]);
});

test('structured data tells the same changes, and none that the page does not show', () => {
  const graph = JSON.stringify(pageOf([stocktaking, closed]).frame.structuredData);
  expect(graph).toContain(
    '"specialOpeningHoursSpecification":[{"@type":"OpeningHoursSpecification","validFrom":"2026-11-30","validThrough":"2026-11-30","opens":"10:00","closes":"12:00"},{"@type":"OpeningHoursSpecification","validFrom":"2026-12-01","validThrough":"2026-12-03","opens":"00:00","closes":"00:00"}]',
  );
  const early = pageOf([stocktaking, closed], '2026-10-01');
  expect(JSON.stringify(early.frame.structuredData)).not.toContain('specialOpeningHours');
});

test('a change over the end of a month names both months', () => {
  const page = pageOf([{ ...closed, from: '2026-11-30', to: '2026-12-02' }]);
  expect(yunxiao(page)).toEqual([{ name: '元旦', text: '11月30日–12月2日休息' }]);
});
