import { expect, test } from 'vitest';
import { kilometresBetween, roundedKilometres } from './distance.ts';

test('a degree of latitude is 111 km, of longitude half of that at 60°', () => {
  expect(kilometresBetween({ lng: 117, lat: 24 }, { lng: 117, lat: 25 })).toBeCloseTo(111.195, 2);
  expect(kilometresBetween({ lng: 117, lat: 60 }, { lng: 118, lat: 60 })).toBeCloseTo(55.596, 2);
});

test('a shown distance is a multiple of ten, at least ten', () => {
  expect([0, 4, 14, 15, 34.2, 96].map(roundedKilometres)).toEqual([10, 10, 10, 20, 30, 100]);
});
