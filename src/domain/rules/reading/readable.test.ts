import { expect, test } from 'vitest';
import { readable, sentencesOf } from './readable.ts';

test.each([
  ['第\u200b一 品 牌', '第一品牌'],
  ['全 国 唯 - 一', '全国唯一'],
  ['國家級團隊', '国家级团队'],
  ['蕞好、醉低、zui优惠', '最好、最低、最优惠'],
  ['D一品牌，di一家，全城弟一', '第一品牌，第一家，全城第一'],
  ['他弟一家住在楼上', '他弟一家住在楼上'],
  ['行业 N0.1', '行业no.1'],
  ['20 分 钟到', '20分钟到'],
  ['①②⑨ ❶❷❾', '129 129'],
  ['1️⃣8️⃣8️⃣', '188'],
  ['首🔥选', '首选'],
  ['９５％，￥8', '95%，¥8'],
  ['价格 - 附近', '价格附近'],
  ['| 第一 | 品牌 |', '| 第一 | 品牌 |'],
])('%s is read as %s', (written, read) => {
  expect(readable(written).text).toBe(read);
});

test('each character knows where it is written', () => {
  const written = '😀 最 低 zui低';
  const { text, offsets } = readable(written);
  const at = text.lastIndexOf('最');
  expect(written.slice(offsets[at], offsets[at + 2])).toBe('zui低');
  expect(offsets).toHaveLength(text.length + 1);
  expect(offsets.at(-1)).toBe(written.length);
});

test('a point inside a number ends no sentence', () => {
  expect(sentencesOf('打400。000。0000。不打烊；')).toMatchObject([
    { text: '打400。000。0000。' },
    { text: '不打烊；' },
  ]);
});
