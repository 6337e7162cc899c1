import { expect, test } from 'vitest';
import { isNotice } from './problem.ts';
import { problemKinds } from './problem-kinds.ts';

test('the names of notices begin with notice-, and no other names do', () => {
  const wrong = Object.entries(problemKinds).filter(
    ([kind, { level }]) => kind.startsWith('notice-') !== (level === 'notice'),
  );
  expect(wrong).toEqual([]);
});

test('a notice informs, a problem does not', () => {
  const at = { file: 'content/regions/minnan.yaml', line: 1, column: 1 };
  expect(isNotice({ kind: 'notice-whole', params: { raw: '三明市全境', count: 11 }, at })).toBe(true);
  expect(isNotice({ kind: 'place-none', params: { raw: '全国' }, at })).toBe(false);
});

test('only a cause that editors repeat in the same words reaches beyond its position', () => {
  const ofContent = Object.entries(problemKinds).filter(([, { reach }]) => reach === 'content');
  expect(ofContent.map(([kind]) => kind)).toEqual(['id-unknown']);
});
