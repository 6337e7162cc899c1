import { expect, test } from 'vitest';
import { meantOption, namedOption } from './option-names.ts';

test('an option is shown with its Chinese name, another word as it is', () => {
  expect(['own', 'gcj02', 'spring'].map(namedOption)).toEqual([
    'own（自有团队）',
    'gcj02（高德、腾讯）',
    'spring',
  ]);
});

test('a Chinese name, or its beginning, means the option that has it', () => {
  const statuses = ['own', 'partner', 'remote', 'not-served'];
  expect(meantOption('自有', statuses)).toBe('own');
  expect(meantOption('高德', ['wgs84', 'gcj02'])).toBe('gcj02');
  expect(meantOption('自', statuses)).toBeUndefined();
});

test('没有 is the name of none, not the beginning of 没有授权', () => {
  expect(meantOption('没有', ['authorised', 'independent'])).toBeUndefined();
  expect(meantOption('没有', ['free', 'paid', 'none'])).toBe('none');
});
