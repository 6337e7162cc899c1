import { expect, test } from 'vitest';
import { toDatum, toIsoDate, toJoined, toParking, toShare, toStepFree } from './cell-values.ts';

test('cells are read as offices write them, and left alone where they are not known', () => {
  expect(['WGS-84', 'GPS', 'GCJ-02', '高德地图', 'BD-09', '百度', '北京54'].map(toDatum)).toEqual([
    'wgs84',
    'wgs84',
    'gcj02',
    'gcj02',
    'bd09',
    'bd09',
    '北京54',
  ]);
  expect(['2026/7/1', '2026年07月01日', '2026-07-01', '上月'].map(toIsoDate)).toEqual([
    '2026-07-01',
    '2026-07-01',
    '2026-07-01',
    '上月',
  ]);
  expect(['96.6%', '7%', '0.966'].map(toShare)).toEqual(['0.966', '0.07', '0.966']);
  expect(toJoined('opening、repair； lock')).toBe('opening;repair;lock');
});

test('parking and steps are read as offices write them, and left alone where they are not known', () => {
  expect(['免费', '收费', '没有', '门前'].map(toParking)).toEqual(['free', 'paid', 'none', '门前']);
  expect(['有坡道', '否', '待定'].map(toStepFree)).toEqual(['yes', 'no', '待定']);
});
