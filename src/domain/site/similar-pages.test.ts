import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownTexts, resemblances } from './similar-pages.ts';

const page = (own: string, frame = '') => `${frame}${own}`;

test('what stands on more than half of the pages is no text of their own', () => {
  const frame = '上门费三十元到六十元含往返不收远程费';
  const texts = new Map([
    ['a', page('山路冬天结冰要等铲雪车过后', frame)],
    ['b', page('海边盐雾重锁芯一年上一次油', frame)],
    ['c', page('回南天电子面板容易受潮跳闸', frame)],
  ]);
  expect(resemblances(ownTexts(texts), 0.7)).toEqual([]);
  expect(
    resemblances(ownTexts(new Map([...texts, ['d', page('山路冬天结冰要等铲雪车过后', frame)]])), 0.7),
  ).toMatchObject([
    { id: 'd', other: 'a' },
    { id: 'a', other: 'd' },
  ]);
});

test('pages without a text of their own resemble each other', () => {
  const texts = new Map(['a', 'b', 'c'].map((id) => [id, '上门费三十元到六十元含往返']));
  expect(
    resemblances(ownTexts(texts), 0.7)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['a', 'b', 'c']);
});

test('the pages that resemble another one are those that comparing all pairs finds', () => {
  const word = fc.constantFrom(
    '山路结冰',
    '海边盐雾',
    '台风停派',
    '周二上门',
    '周五上门',
    '备件齐全',
    '先看证件',
  );
  const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(''));
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 2, maxLength: 12 }),
      fc.constantFrom(0.3, 0.5, 0.7, 0.9),
      (bodies, limit) => {
        const pages = ownTexts(new Map(bodies.map((body, index) => [String(index), body])));
        const pairs = pages.flatMap((one) =>
          pages
            .filter((other) => other !== one && share(one.shingles, other.shingles) > limit)
            .map(() => one.id),
        );
        const ids = resemblances(pages, limit).map(({ id }) => id);
        expect([...ids].sort()).toEqual([...new Set(pairs)].sort());
      },
    ),
  );
});

function share(a: Uint32Array, b: Uint32Array): number {
  const all = new Set([...a, ...b]);
  return all.size === 0 ? 1 : [...a].filter((hash) => b.includes(hash)).length / all.size;
}
