import { expect, test } from 'vitest';
import { placePassages } from './place-columns.ts';
import type { Table } from './table.ts';

test('the column of places is known by its header, below a title', () => {
  const read = passages([['服务一览'], ['序号', '服务区域'], ['1', '漳浦县']]);
  expect(read).toEqual([
    { text: '服务一览', start: { line: 1, column: 1 }, isAside: true },
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
    ).toHaveLength(1);
  },
);

test('a table of one column needs no header', () => {
  expect(passages([['漳浦县'], ['云霄县']])).toHaveLength(2);
});

test('another column is named; one that is not there is told with those that are', () => {
  const rows = [
    ['名单', '备注'],
    ['漳浦县', '东山县'],
  ];
  expect(passages(rows, '名单')).toEqual([{ text: '漳浦县', start: { line: 2, column: 1 } }]);
  const columns = ['名单', '备注'];
  expect(placePassages([toTable(rows)], undefined)).toEqual({
    refusal: { kind: 'columns-unknown', params: { columns } },
  });
  expect(placePassages([toTable(rows)], '地区')).toEqual({
    refusal: { kind: 'column-missing', params: { column: '地区', columns } },
  });
});

function passages(rows: readonly (readonly string[])[], column?: string) {
  const read = placePassages([toTable(rows)], column);
  if ('refusal' in read) throw new Error(read.refusal.kind);
  return read.value;
}

function toTable(rows: readonly (readonly string[])[]): Table {
  return {
    rows: rows.map((row, line) =>
      row.map((text, column) => ({ text, start: { line: line + 1, column: column + 1 } })),
    ),
  };
}
