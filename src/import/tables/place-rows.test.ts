import { expect, test } from 'vitest';
import { passagesOf as passages, toTable } from '../fixtures/table.ts';
import { placePassages } from './place-columns.ts';

test('beside townships 区域 is the column of counties, so that none is widened to its city', () => {
  const rows = [
    ['省份', '城市', '区域', '街道'],
    ['福建', '宁德', '霞浦县', '松城街道'],
    ['广东', '东莞', '虎门镇', ''],
  ];
  expect(passages(rows)).toEqual([
    { text: '松城街道', start: { line: 2, column: 4 }, within: '福建宁德霞浦县' },
    { text: '虎门镇', start: { line: 3, column: 3 }, within: '广东东莞' },
  ]);
});

test.each(['不服务', '暂停上门', 'Not served'])('a sheet %s denies all its places', (sheet) => {
  const rows = [['区县'], ['霞浦县'], ['福鼎市']];
  const read = placePassages([{ ...toTable(rows), sheet }], undefined);
  expect('value' in read && read.value.map(({ denial }) => denial)).toEqual([sheet, sheet]);
});

test.each([
  ['停止日期', '2026-10-01'],
  ['下线时间', '2026年1月'],
  ['备注', '师傅离职'],
  ['备注', '转泉州'],
  ['备注', '同上'],
])('%s %s leaves a place open', (header, text) => {
  const [place] = passages([
    ['区县', header],
    ['霞浦县', text],
  ]).filter(({ isColumn }) => !isColumn);
  expect(place?.doubt ?? place?.denial).toContain(text);
});

test('a narrower cell that names no place leaves the county open, an empty one does not', () => {
  const places = passages([
    ['市', '县', '乡镇'],
    ['漳州', '诏安', '其他'],
    ['漳州', '华安', '-'],
  ]);
  expect(places).toEqual([
    { text: '诏安', start: { line: 2, column: 2 }, within: '漳州', doubt: '其他' },
    { text: '华安', start: { line: 3, column: 2 }, within: '漳州' },
  ]);
});

test('townships that share a cell are told apart by a stroke too', () => {
  const [place] = passages([
    ['市', '县', '乡镇'],
    ['漳州', '漳浦', '绥安/旧镇'],
  ]);
  expect(place).toMatchObject({ text: '绥安、旧镇', within: '漳州漳浦' });
});
