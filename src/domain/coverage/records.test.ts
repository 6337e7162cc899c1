import { expect, test } from 'vitest';
import { isTelling } from './records.ts';

test('fewer than 10 cases tell nothing, whatever a site asks for; a site may ask for more', () => {
  expect([9, 10].map((cases) => isTelling({ cases }, 3))).toEqual([false, true]);
  expect([19, 20].map((cases) => isTelling({ cases }, 20))).toEqual([false, true]);
});
