import { expect, test } from 'vitest';
import { offersOf } from './offers.ts';

test.each([
  ['180元', { '@type': 'PriceSpecification', priceCurrency: 'CNY', price: 180 }],
  ['30–60元', { '@type': 'PriceSpecification', priceCurrency: 'CNY', minPrice: 30, maxPrice: 60 }],
  ['180元起', { '@type': 'PriceSpecification', priceCurrency: 'CNY', minPrice: 180 }],
  ['80元/小时', { '@type': 'UnitPriceSpecification', priceCurrency: 'CNY', price: 80, unitText: '小时' }],
])('%s is an offer', (price, priceSpecification) =>
  expect(offersOf([{ item: '工时', price }])).toEqual([
    { '@type': 'Offer', name: '工时', priceSpecification },
  ]),
);

test('a price that is no sum of money is no offer', () => {
  expect(offersOf([{ item: '工时', price: '免费' }])).toEqual([]);
});
