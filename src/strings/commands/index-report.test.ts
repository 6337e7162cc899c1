import { expect, test } from 'vitest';
import { indexLines } from './index-report.ts';
import type { IndexReport } from './index-report.ts';

const report: IndexReport = {
  counties: 10,
  offered: 1,
  few: 7,
  alike: 2,
  copies: 3,
  hubs: 363,
  offeredHubs: 2,
  isSample: false,
  needed: 2,
  pairs: [
    { place: '福建省漳州市云霄县', other: '福建省漳州市东山县', share: 0.839 },
    { place: '福建省漳州市平和县', other: '福建省漳州市南靖县', share: 0.75 },
  ],
  nearMisses: [
    { place: '福建省漳州市漳浦县', has: ['point'], lacks: ['record', 'note'] },
    { place: '福建省漳州市云霄县', has: ['point', 'fee'], lacks: [], other: '福建省漳州市东山县' },
  ],
};

test('totals, the worst pairs and what would lift the pages that just miss', () => {
  expect(indexLines(report, 'en', 1)).toMatchInlineSnapshot(`
    [
      "Search engines: 1 of 10 county pages are offered. Of the others 7 have fewer than 2 kinds of own facts, 2 are too much like another page. With another county's name 3 pages would say the same. 2 of 363 provinces and prefectures are offered.",
      "Pages most like each other, by the text that is not on most pages:",
      "  福建省漳州市云霄县 and 福建省漳州市东山县: 83%",
      "  and 1 more: npm run check -- --index",
      "Pages that just miss, and what would lift them:",
      "  福建省漳州市漳浦县 has a service point in it. One more of: a record with enough cases, a note of some length.",
      "  and 1 more: npm run check -- --index",
    ]
  `);
  expect(indexLines(report, 'zh', 5)).toMatchInlineSnapshot(`
    [
      "搜索引擎：10个县区页面，提供1个。没有提供的，7个自己的内容不到2种，2个和别的页面太像。换成别的县区的名字，3个页面说的完全一样。省市页面363个，提供2个。",
      "最像的页面，不算多数页面都有的文字：",
      "  福建省漳州市云霄县和福建省漳州市东山县：83%相同",
      "  福建省漳州市平和县和福建省漳州市南靖县：75%相同",
      "只差一点的页面，补上什么就可以提供：",
      "  福建省漳州市漳浦县已有县内网点，再补一种：单数够的实测、够长的当地说明。",
      "  福建省漳州市云霄县已有县内网点、写明这个县区的价目，但和福建省漳州市东山县太像：写上只有这里才有的内容。",
    ]
  `);
});

test('a site without near misses has its totals alone, and a sample says that nothing is offered', () => {
  const lines = indexLines({ ...report, pairs: [], nearMisses: [], isSample: true }, 'en', 5);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('no page at all is offered');
});
