import { expect, test } from 'vitest';
import { inPageOrder } from './service.ts';

test('services are listed by their order, then by id', () => {
  const services = [
    { id: 'repair' },
    { id: 'opening', order: 2 },
    { id: 'lock' },
    { id: 'safe', order: 10 },
    { id: 'keys', order: 2 },
    { id: 'help', order: 1 },
  ];
  const ids = ['help', 'keys', 'opening', 'safe', 'lock', 'repair'];
  expect(inPageOrder(services).map(({ id }) => id)).toEqual(ids);
  expect(inPageOrder(services.toReversed()).map(({ id }) => id)).toEqual(ids);
});
