import { expect, test } from 'vitest';
import type { Problem } from '../../domain/problems/problem.ts';
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
    content/regions/zhangzhou.yaml:21:5 福建省漳州市漳浦县 (350623) is listed twice.
      See content/regions/zhangzhou.yaml:7:5; keep one of them.
    2 problems in 1 file.

    content/regions/zhangzhou.yaml:2:5 "漳浦" was read as 福建省漳州市漳浦县.
    1 notice."
  `);
  expect(renderProblems(problems, 'zh')).toMatchInlineSnapshot(`
    "content/regions/zhangzhou.yaml:14:5 福建省漳州市（350600）没有“漳州市漳埔县”。
      是不是福建省漳州市漳浦县（350623）？
    content/regions/zhangzhou.yaml:21:5 福建省漳州市漳浦县（350623）在这份清单里写了两次。
      见content/regions/zhangzhou.yaml:7:5，留一个。
    1个文件里有2个问题。

    content/regions/zhangzhou.yaml:2:5 “漳浦”读作福建省漳州市漳浦县。
    1条提示。"
  `);
});

test('a cause that shows in many places is told once, with the first of them and the count of the rest', () => {
  const unknown = (line: number): Problem => ({
    kind: 'id-unknown',
    params: { id: 'opening', what: 'service', known: ['repair', 'unlock'] },
    at: at(line),
  });
  const many = Array.from({ length: 31 }, (_, index) => unknown(31 - index));
  expect(renderProblems(many, 'en')).toMatchInlineSnapshot(`
    "content/regions/zhangzhou.yaml:1:5 There is no service with the id "opening".
      Known: repair, unlock.
      31 times: content/regions/zhangzhou.yaml:1:5, content/regions/zhangzhou.yaml:2:5, content/regions/zhangzhou.yaml:3:5 and 28 more. If the id was renamed, restore its old name.
    1 problem in 1 file."
  `);
  expect(renderProblems(many, 'zh')).toMatchInlineSnapshot(`
    "content/regions/zhangzhou.yaml:1:5 没有编号为“opening”的服务。
      现有：repair、unlock。
      共31处：content/regions/zhangzhou.yaml:1:5、content/regions/zhangzhou.yaml:2:5、content/regions/zhangzhou.yaml:3:5，另有28处。如果是编号改了名，把原来的名字改回去就行。
    1个文件里有1个问题。"
  `);
});

test('an overlap tells both places, and what to write where', () => {
  const file = (name: string, line: number) => ({ ...at(line), file: `content/regions/${name}.yaml` });
  const overlap: Problem = {
    kind: 'overlap-two-teams',
    params: {
      places: [zhangpu],
      services: ['opening', 'repair'],
      lists: ['zhangpu', 'zhangzhou'],
      other: file('zhangzhou', 8),
      moreOther: [],
      over: ['zhangzhou'],
      shares: ['xiamen', 'zhangzhou'],
      except: ['福建省漳州市漳浦县'],
    },
    at: file('zhangpu', 9),
  };
  const denied: Problem = {
    ...overlap,
    kind: 'overlap-not-served',
    params: { ...overlap.params, over: [], except: [], places: Array.from({ length: 5 }, () => zhangpu) },
    at: file('zhangpu', 10),
  };
  expect(renderProblems([overlap, denied], 'en')).toMatchInlineSnapshot(`
    "content/regions/zhangpu.yaml:9:5 福建省漳州市漳浦县 (350623): the lists zhangpu and zhangzhou both serve "opening", "repair".
      See content/regions/zhangzhou.yaml:8:5. Write in "zhangpu" over: [zhangzhou] (only "zhangpu" counts) or shares: [xiamen, zhangzhou] (both are shown); or add to except: of "zhangzhou": 福建省漳州市漳浦县; or delete the place from one of the two.
    content/regions/zhangpu.yaml:10:5 In 5 counties one of the lists zhangpu and zhangzhou serves "opening", "repair", the other says not-served: 福建省漳州市漳浦县 (350623), 福建省漳州市漳浦县 (350623), 福建省漳州市漳浦县 (350623) and 2 more.
      See content/regions/zhangzhou.yaml:8:5. List the served townships there instead of the county, or delete the place from one of the two.
    2 problems in 1 file."
  `);
  expect(renderProblems([overlap, denied], 'zh')).toMatchInlineSnapshot(`
    "content/regions/zhangpu.yaml:9:5 福建省漳州市漳浦县（350623）：清单zhangpu和zhangzhou都做“opening”、“repair”。
      另一处在content/regions/zhangzhou.yaml:8:5。在“zhangpu”里写over: [zhangzhou]（只算“zhangpu”），或者shares: [xiamen, zhangzhou]（两家都列）；或者在“zhangzhou”的except:里加上福建省漳州市漳浦县；或者从其中一份里删掉。
    content/regions/zhangpu.yaml:10:5 清单zhangpu和zhangzhou里一份做“opening”、“repair”，一份说不上门，共5个县区：福建省漳州市漳浦县（350623）、福建省漳州市漳浦县（350623）、福建省漳州市漳浦县（350623），另有2个。
      另一处在content/regions/zhangzhou.yaml:8:5。那里不写整个县，改写服务到的乡镇；或者从其中一份里删掉。
    1个文件里有2个问题。"
  `);
});

test('notices alone are no problem', () => {
  expect(renderProblems([notice], 'en')).not.toContain('problem');
});
