import { positionOf } from '../../problems/position.ts';
import { amountOf } from '../amounts.ts';
import type { DataRule } from '../data-rule.ts';

/** 180元起 below every labour and part of its table. */
export const baitFrom = {
  source: 'cn-repair',
  level: 'error',
  why: {
    zh: '“起”的价要在价目表里有。',
    en: 'The price from which a service starts must be in its fee table.',
  },
  proof: { zh: '价目表里有这个价的工时或配件。', en: 'A labour fee or part has that price.' },
  message: { zh: '比价目表里的工时、配件都低', en: 'is below every labour fee and part of the table' },
  instead: { zh: '写价目表里的价。', en: 'Write a price of the table.' },
  find: ({ services }) =>
    services.flatMap(({ from, fees, origin }) => {
      const prices = fees.filter(({ kind, price }) => kind !== 'call-out' && amountOf(price) !== undefined);
      const lowest = Math.min(...prices.map(({ price }) => amountOf(price) ?? Infinity));
      const said = amountOf(from);
      return said !== undefined && prices.length > 0 && said < lowest
        ? [
            {
              said: from,
              fact: { zh: `最低${String(lowest)}元`, en: `the lowest is ${String(lowest)} yuan` },
              at: positionOf(origin, 'from'),
            },
          ]
        : [];
    }),
} as const satisfies DataRule;
