import { expect, test } from 'vitest';
import { toGcj02, toWgs84 } from './datum.ts';

test('a WGS-84 point stays as it is', () => {
  expect(toWgs84({ lng: 117.6, lat: 24.1 }, 'wgs84')).toEqual({ lng: 117.6, lat: 24.1 });
});

test('a GCJ-02 point of Beijing moves by the known shift', () => {
  const { lng, lat } = toWgs84({ lng: 116.404, lat: 39.915 }, 'gcj02');
  expect(lng).toBeCloseTo(116.39775, 4);
  expect(lat).toBeCloseTo(39.9136, 4);
});

test('the inverse undoes the shift to a metre', () => {
  const point = { lng: 87.61, lat: 43.79 };
  const back = toWgs84(toGcj02(point), 'gcj02');
  expect(back.lng).toBeCloseTo(point.lng, 6);
  expect(back.lat).toBeCloseTo(point.lat, 6);
});

test('a BD-09 point is undone twice', () => {
  const { lng, lat } = toWgs84({ lng: 116.4105, lat: 39.9213 }, 'bd09');
  expect(lng).toBeCloseTo(116.3977, 3);
  expect(lat).toBeCloseTo(39.9136, 3);
});
