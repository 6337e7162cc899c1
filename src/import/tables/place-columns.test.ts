import { expect, test } from 'vitest';
import { placePassages } from './place-columns.ts';
import { passagesOf as passages, toTable } from '../fixtures/table.ts';

test('the column of places is known by its header, below a title', () => {
  const read = passages([['服务一览'], ['序号', '服务区域'], ['1', '漳浦县']]);
  expect(read).toEqual([
    { text: '服务一览', start: { line: 1, column: 1 }, isAside: true },
    { text: '序号', start: { line: 2, column: 1 }, isColumn: true },
    { text: '漳浦县', start: { line: 3, column: 2 } },
  ]);
});

test('columns of 省, 市 and 区县 are read together, the code beside them', () => {
  const rows = [
    ['省份', '城市', '区/县', '行政区划代码', '地区'],
    ['福建省', '漳州市', '漳浦县', '350623', '华南'],
    ['海南省', '', '定安县', '', '华南'],
    ['福建省', '三明市', '', '', '华南'],
  ];
  expect(passages(rows)).toEqual([
    { text: '地区', start: { line: 1, column: 5 }, isColumn: true },
    { text: '漳浦县', start: { line: 2, column: 3 }, within: '350623 福建省漳州市' },
    { text: '定安县', start: { line: 3, column: 3 }, within: '海南省' },
    { text: '三明市', start: { line: 4, column: 2 }, within: '福建省' },
  ]);
});

test.each(['地区', '区县', '服务区域', 'Place', 'Region', 'county', '服务地区（县级）'])(
  '%s is known',
  (header) => {
    expect(
      passages([
        [header, '电话'],
        ['漳浦县', '1'],
      ]),
    ).toContainEqual({ text: '漳浦县', start: { line: 2, column: 1 } });
  },
);

test('a table of one column needs no header', () => {
  expect(passages([['漳浦县'], ['云霄县']])).toHaveLength(2);
});

test('another column is named; one that is not there is told with those that are', () => {
  const rows = [
    ['名单', '备注'],
    ['漳浦县', '每周二'],
  ];
  expect(passages(rows, '名单')).toEqual([
    { text: '备注', start: { line: 1, column: 2 }, isColumn: true },
    { text: '漳浦县', start: { line: 2, column: 1 } },
  ]);
  const columns = ['名单', '备注'];
  expect(placePassages([toTable(rows)], undefined)).toEqual({
    refusal: { kind: 'columns-unknown', params: { columns } },
  });
  expect(placePassages([toTable(rows)], '地区')).toEqual({
    refusal: { kind: 'column-missing', params: { column: '地区', columns } },
  });
});

test('empty cells of wider columns take what stands above them, but not beside a province of their own', () => {
  const rows = [
    ['省', '市', '区县'],
    ['吉林省', '长春市', '朝阳区'],
    ['', '', '南关区'],
    ['海南省', '', '定安县'],
    ['', '', ''],
    ['', '', '漳浦县'],
  ];
  expect(passages(rows).map(({ text, within, above }) => [text, within, above])).toEqual([
    ['朝阳区', '吉林省长春市', undefined],
    ['南关区', undefined, '吉林省长春市'],
    ['定安县', '海南省', undefined],
    ['漳浦县', undefined, undefined],
  ]);
});

test('of two header rows the one with more columns of places counts', () => {
  const rows = [
    ['地区', '', '电话'],
    ['省', '市', ''],
    ['福建省', '厦门市', '1'],
  ];
  expect(passages(rows)).toContainEqual({ text: '厦门市', within: '福建省', start: { line: 3, column: 2 } });
});

test('totals and rows without a place are told as asides', () => {
  const rows = [
    ['序号', '市', '区县'],
    ['合计', '', '12'],
    ['', '漳州市', '5'],
    ['见附件', '', ''],
  ];
  const asides = passages(rows).filter(({ isAside }) => isAside);
  expect(asides.map(({ text }) => text)).toEqual(['合计 12', '漳州市 5', '见附件']);
});

test.each([
  ['备注', '暂停服务', '暂停服务'],
  ['备注', '古雷镇除外', '古雷镇除外'],
  ['备注', '节假日除外', undefined],
  ['是否上门', '否', '否'],
  ['是否返点', '否', undefined],
])('what a cell beside a place says of it counts: %s %s', (header, remark, denial) => {
  const rows = [
    ['区县', header],
    ['漳浦县', remark],
  ];
  expect(passages(rows).at(-1)?.denial).toBe(denial);
});

test.each([
  ...['待定', '暂不', '无', '0', 'N/A', '未定', '筹备中', '看情况', '周三以后再说'].map((word) => [
    '是否上门',
    word,
  ]),
  ['是否已开通', '否'],
  ['是否停止服务', '是'],
  ['服务状态', '撤点'],
  ['上门', '×'],
  ['能不能去', '去不了'],
  ['备注', '除横江镇'],
  ['备注', '×'],
  ['说明', '2026年停'],
])('what is not known as yes is never plain: %s %s', (header = '', word = '') => {
  const last = passages([
    ['区县', header],
    ['云霄县', '是'],
    ['漳浦县', word],
  ]).at(-1);
  expect(last?.denial ?? last?.doubt).toContain(word);
});

test.each([
  ['是否上门', '是'],
  ['是否上门', '√'],
  ['是否上门', '可上门'],
  ['是否停止服务', '否'],
  ['是否收上门费', '否'],
  ['服务状态', '正常'],
  ['上门', '每周三'],
  ['服务时间', '每天9:00–18:00'],
  ['服务项目', '开锁、维修'],
  ['备注', '无'],
  ['备注', '绕道加收20元'],
  ['联系人', '张三'],
])('yes and plain remarks leave a place served: %s %s', (header, word) => {
  const last = passages([
    ['区县', header],
    ['漳浦县', word],
  ]).at(-1);
  expect(last).toEqual({ text: '漳浦县', start: { line: 2, column: 1 } });
});

test('an empty answer is a question where others say yes, and none where only 否 is written', () => {
  const doubts = (word: string) =>
    passages([
      ['区县', '是否上门'],
      ['云霄县', word],
      ['漳浦县', ''],
    ]).map(({ doubt }) => doubt);
  expect(doubts('是')).toEqual([undefined, '是否上门']);
  expect(doubts('否')).toEqual([undefined, undefined]);
});

test.each([
  ['350623', '350623'],
  ['350623.0', '350623'],
  ['3.50623E+05', '350623'],
  ['3.506E5', '3.506E5'],
  ['350623.5', '350623.5'],
])('a number is a code only where it is one: %s', (text, read) => {
  expect(
    passages([
      ['代码', '电话'],
      [text, '1'],
    ]).at(-1)?.text,
  ).toBe(read);
});
