import { expect, test } from 'vitest';
import { positionOf } from '../../domain/problems/position.ts';
import { readCsv } from './csv-file.ts';

const columns = ['id', 'name', 'address'];
const read = (text: string) => readCsv('content/points.csv', text, columns);

test('each cell has its place, behind quotes and line breaks too', () => {
  const { value, problems } = read(
    '\uFEFFid,name,address\na,龙海,"示例路1号,\n二楼"\n\nb,"角""美",示例路2号\n',
  );
  const [first, second] = value;
  expect(problems).toEqual([]);
  expect(first?.value).toEqual({ id: 'a', name: '龙海', address: '示例路1号,\n二楼' });
  expect(positionOf(first!.origin, 'address')).toMatchObject({ line: 2, column: 6 });
  expect(second?.value).toMatchObject({ name: '角"美' });
  expect(positionOf(second!.origin, 'address')).toMatchObject({ line: 5, column: 10 });
});

test('the lines of Windows count as others do', () => {
  const [, second] = read('id,name,address\r\na,龙海,示例路\r\nb,角美,示例路\r\n').value;
  expect(positionOf(second!.origin, 'name')).toMatchObject({ line: 3, column: 3 });
});

test('an empty cell is missing, at its place', () => {
  const [row] = read('id,name,address\na,,\n').value;
  expect(row?.value).toEqual({ id: 'a' });
  expect(positionOf(row!.origin, 'name')).toMatchObject({ line: 2, column: 3 });
});

test('the columns may stand in any order, with spaces around', () => {
  expect(read('name, id ,address\n龙海,a,示例路\n').value[0]?.value).toEqual({
    id: 'a',
    name: '龙海',
    address: '示例路',
  });
});

test('what spreadsheets leave behind is no slip: empty columns and rows at the end', () => {
  const { value, problems } = read('id,name,address,,\na,龙海,示例路,,\n,,,,\n');
  expect(problems).toEqual([]);
  expect(value.map((row) => row.value)).toEqual([{ id: 'a', name: '龙海', address: '示例路' }]);
});

test.each([
  [
    'a column without a name that holds something',
    'id,name,address,\na,龙海,示例路,新\n',
    2,
    'csv-row-long',
    undefined,
  ],
  ['a misspelt column', 'id,nmae,Address\n', 1, 'csv-header', 'id,name,address'],
  ['Chinese quotes', 'id,name,address\na,“龙,海”,示例路\n', 2, 'csv-row-long', 'a,"龙,海",示例路'],
  [
    'a line break without quotes',
    'id,name,address\nb,角美,路\na,龙\n海,示例路\n',
    3,
    'csv-row-broken',
    'a,龙海,示例路',
  ],
])('%s is told once, with the row as it should be', (_name, text, line, kind, mended) => {
  const { problems } = read(text);
  expect(problems).toMatchObject([{ kind, at: { line }, params: mended === undefined ? {} : { mended } }]);
});

test('a header below a title is found', () => {
  expect(read('网点一览表,,\nid,name,address\n').problems).toMatchObject([
    { kind: 'csv-header', params: { line: 2 } },
  ]);
});

test.each([
  [
    'a wrong header',
    'id,nom\n',
    {
      kind: 'csv-header',
      params: { missing: ['name', 'address'], unknown: ['nom'] },
      at: { line: 1, column: 4 },
    },
  ],
  [
    'a column that stands twice',
    'id,name,address,name\n',
    { kind: 'csv-header', params: { repeated: ['name'] } },
  ],
  [
    'a header with full-width commas',
    'id，name，address\n',
    { kind: 'csv-delimiter', params: { mark: '，', mended: 'id,name,address' } },
  ],
  ['a header with tabs', 'id\tname\taddress\n', { kind: 'csv-delimiter', params: { mark: '\t' } }],
  [
    'a row with too few cells',
    'id,name,address\na,龙海\n',
    { kind: 'csv-row-short', params: { cells: 2, columns: 3 }, at: { line: 2, column: 1 } },
  ],
  [
    'a row with full-width commas',
    'id,name,address\na，龙海，示例路\n',
    { kind: 'csv-row-short', params: { cells: 1, mended: 'a,龙海,示例路' } },
  ],
  ['a comma too many', 'id,name,address\na,龙海,示例路,1号\n', { kind: 'csv-row-long', at: { line: 2 } }],
  ['an open quote', 'id,name,address\na,龙海,"示例路\n', { kind: 'csv-syntax' }],
  ['a quote inside', 'id,name,address\na,"龙"海,示例路\n', { kind: 'csv-syntax', at: { line: 2 } }],
  ['GBK', 'id,name,address\na,\uFFFD\uFFFD,\uFFFD\n', { kind: 'file-encoding', at: { line: 2 } }],
  ['nothing', '', { kind: 'file-empty' }],
])('%s is a problem', (_name, text, problem) => expect(read(text).problems).toMatchObject([problem]));
