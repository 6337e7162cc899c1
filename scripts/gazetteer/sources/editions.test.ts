import { expect, test } from 'vitest';
import { toFormerNames } from './editions.ts';
import type { HistoryRow } from '../tables/history.ts';
import { toHistory } from '../tables/history.ts';
import type { PatchRow } from './patch.ts';
import { levelOf } from '../tables/named-division.ts';

const former = toFormerNames([
  edition('200912', '420000 湖北省, 420600 襄樊市, 420607 襄阳区, 420625 谷城县'),
  edition('201010', '420000 湖北省, 420600 襄阳市, 420607 襄州区, 420625 谷城县, 420626 保康县'),
  edition('201412', '420000 湖北省, 420600 襄阳市, 420607 襄州区, 420684 谷城市, 420685 保康县'),
]);
const today = '420000 湖北省, 420600 襄阳市, 420608 襄州区, 420684 谷城市, 420685 保康县';

test('the next edition tells a successor by name, by stem or by number', () => {
  expect(former.filter(({ goneIn }) => goneIn).map(({ name, next }) => [name, next?.code])).toEqual([
    ['襄樊市', '420600'],
    ['襄阳区', '420607'],
    ['谷城县', '420684'],
    ['保康县', '420685'],
  ]);
});

test('two new names of one stem are left to a row by hand', () => {
  const [county] = toFormerNames([
    edition('200212', '440500 汕头市, 440582 潮阳市'),
    edition('200306', '440500 汕头市, 440513 潮阳区, 440599 潮阳县'),
  ]);
  expect(county).toMatchObject({ name: '潮阳市', parentName: '汕头市', goneIn: '2003', next: undefined });
});

test('steps are followed to the codes of today, and rows by hand win', () => {
  const merge = byHand('merge', '420607', '襄州区', '420608');
  expect(rowsOf([merge])).toEqual([
    '420600 襄樊市 rename 2010 420600 gb2260 200912',
    '420607 襄阳区 merge 2010 420608 gb2260 200912',
    '420607 襄州区 merge 2015 420608 民政部2015年行政区划变更',
    '420625 谷城县 upgrade 2014 420684 gb2260 201010',
    '420626 保康县 rename 2014 420685 gb2260 201010',
  ]);
  expect(rowsOf([merge, byHand('split', '420625', '谷城县', '420684 420685')])).toContain(
    '420625 谷城县 split 2015 420684 420685 民政部2015年行政区划变更',
  );
});

test('what an older name became is followed to the codes of today', () => {
  const row = { code: '422621', name: '襄阳县', parent_name: '襄阳地区', kind: 'upgrade', date: '1983' };
  const older = [{ ...row, successors: '420607 420625', source: 'areacodes 2025-11' }];
  const merge = byHand('merge', '420607', '襄州区', '420608');
  expect(history([merge], older).value.find(({ name }) => name === '襄阳县')).toMatchObject({
    kind: 'split',
    successors: '420608 420684',
  });
});

test('a name that is gone without a successor is a problem', () => {
  expect(history([]).problems).toEqual(
    [
      '襄阳市襄州区 (420607) has no successor. Give it a row in patch.csv.',
      '襄樊市襄阳区 (420607) has no successor. Give it a row in patch.csv.',
    ].toSorted(),
  );
});

function history(patch: PatchRow[], older: HistoryRow[] = []) {
  const divisions = [...edition('', today).names].map(([adcode, name]) => ({
    adcode,
    name,
    level: levelOf(adcode),
    parent: '',
  }));
  const { value, problems } = toHistory(former, divisions, patch, () => false, older);
  return { value, problems: problems.toSorted() };
}

function rowsOf(patch: PatchRow[]): string[] {
  return history(patch).value.map(({ code, name, kind, date, successors, source }) =>
    [code, name, kind, date, successors, source].join(' '),
  );
}

function byHand(kind: string, code: string, name: string, value: string): PatchRow {
  const source = '民政部2015年行政区划变更';
  return { kind, date: '2015', code, name, parent_name: '襄阳市', value, source, note: '' };
}

function edition(id: string, rows: string) {
  return {
    id,
    names: new Map(rows.split(', ').map((row): [string, string] => [row.slice(0, 6), row.slice(7)])),
  };
}
