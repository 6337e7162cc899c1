import { expect, test } from 'vitest';
import { addressQueries } from './address-queries.ts';

test('an address asks for all its words, then for the last, then for those above', () => {
  expect(addressQueries('/net/fujian/zhangzhou/dongshan/', '/net/')).toEqual([
    'fujian zhangzhou dongshan',
    'dongshan',
    'fujian zhangzhou',
    'fujian',
  ]);
});

test('endings, hyphens and encoded characters are read', () => {
  expect(addressQueries('/gansu/linxia-shi.html', '/')[0]).toBe('gansu linxiashi');
  expect(addressQueries('/%E6%BC%B3%E6%B5%A6%E5%8E%BF', '/')).toEqual(['漳浦县']);
});

test('an address that cannot be decoded, or is empty, asks no more than it holds', () => {
  expect(addressQueries('/%E6%BC/', '/')).toEqual(['%E6%BC']);
  expect(addressQueries('/', '/')).toEqual([]);
});
