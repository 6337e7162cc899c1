import { expect, test } from 'vitest';
import type { Problem } from '../domain/problem.ts';
import { renderProblems } from './problem-report.ts';

const at = (line: number) => ({ file: 'content/regions/zhangzhou.yaml', line, column: 5 });
const zhangpu = { adcode: '350623', name: '漳浦县', parents: ['福建省', '漳州市'] };
const zhangzhou = { adcode: '350600', name: '漳州市', parents: ['福建省'] };
const notice: Problem = {
  kind: 'notice-repaired',
  params: { raw: '漳浦', read: '福建省漳州市漳浦县' },
  at: at(2),
};
const problems: readonly Problem[] = [
  { kind: 'place-repeated', params: { place: zhangpu, first: at(7) }, at: at(21) },
  notice,
  {
    kind: 'place-unknown',
    params: { raw: '漳州市漳埔县', parent: zhangzhou, suggestions: [zhangpu] },
    at: at(14),
  },
];

test('problems stand in the order of the file, notices apart', () => {
  expect(renderProblems(problems, 'en')).toMatchInlineSnapshot(`
    "content/regions/zhangzhou.yaml:14:5 "漳州市漳埔县" is not a place in 福建省漳州市 (350600).
      Did you mean 福建省漳州市漳浦县 (350623)?
    content/regions/zhangzhou.yaml:21:5 福建省漳州市漳浦县 (350623) stands twice in this list.
      See content/regions/zhangzhou.yaml:7:5; keep one of them.
    2 problems in 1 file.

    content/regions/zhangzhou.yaml:2:5 "漳浦" was read as 福建省漳州市漳浦县.
    1 notice."
  `);
  expect(renderProblems(problems, 'zh')).toMatchInlineSnapshot(`
    "content/regions/zhangzhou.yaml:14:5 福建省漳州市 (350600)没有“漳州市漳埔县”。
      是不是福建省漳州市漳浦县 (350623)？
    content/regions/zhangzhou.yaml:21:5 福建省漳州市漳浦县 (350623)在这份清单里写了两次。
      见content/regions/zhangzhou.yaml:7:5，留一个。
    1个文件里有2个问题。

    content/regions/zhangzhou.yaml:2:5 “漳浦”读作福建省漳州市漳浦县。
    1条提示。"
  `);
});

test('notices alone are no problem', () => {
  expect(renderProblems([notice], 'en')).not.toContain('problem');
});
