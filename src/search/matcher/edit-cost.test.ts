import { expect, test } from 'vitest';
import { editCost } from './edit-cost.ts';

test('letters that sound alike cost less than others, and a wrong first letter most', () => {
  expect(['zangpu', 'zhangmu', 'chagpu'].map((text) => editCost('zhangpu', text))).toEqual([0, 1, 2]);
});
