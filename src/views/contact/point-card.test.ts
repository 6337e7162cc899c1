import { expect, test } from 'vitest';
import { fixtureSite } from '../fixtures/fixture-site.ts';
import { toPointCard } from './point-card.ts';

const site = fixtureSite();
const detailsOf = (parts: Partial<(typeof site.points)[number]>) =>
  site.points.slice(0, 1).map((point) => toPointCard(site, { ...point, ...parts }, '').details);

test('a point tells its parts, parking, way in and the day of the last check', () => {
  expect(
    detailsOf({
      parts: ['备用钥匙坯', '电子面板'],
      parking: 'paid',
      stepFree: 'help',
      access: '门口两级台阶，按铃有人出来',
      verified: '2026-10-26',
    }),
  ).toEqual([
    [
      '店里有配件：备用钥匙坯、电子面板',
      '到店：收费停车，进门的台阶要人帮忙，门口两级台阶，按铃有人出来',
      '2026年10月26日核对',
    ],
  ]);
});

test('a point says nothing of what nobody knows', () => {
  expect(detailsOf({})).toEqual([[]]);
  expect(detailsOf({ parts: [], parking: 'none' })).toEqual([['到店：没有停车位']]);
});
