import { expect, test } from 'vitest';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import { provinceOf } from '../places/adcode.ts';
import type { HistoryRow } from '../places/gazetteer.ts';
import { divisionOf, parentsOf } from '../places/gazetteer.ts';
import type { Outcome } from '../places/outcomes.ts';
import type { Resolution } from '../places/resolution.ts';
import { createResolver } from './resolver.ts';

const gazetteer = readGazetteer('content/gazetteer');
const { resolve } = createResolver(gazetteer, () => readTownships('content/gazetteer'));

test.each([
  ['吐鲁番地区吐鲁番市', '650402', '2015'],
  ['毕节地区毕节市', '520502', '2011'],
  ['保定市新市区', '130602', '2015'],
  ['321011 扬州市郊区', '321003', '2002'],
  ['扬州市郊区槐泗镇', '321003', '2002'],
])('%s is proven by history: %s since %s', (text, adcode, since) => {
  expect(resolve(text)).toMatchObject({ outcome: 'renamed', adcode, since });
});

test.each([
  ['扬州市郊区', '321000', ['321003'], '2002'],
  ['扬州郊区', '321000', ['321003'], '2002'],
  ['扬州市郊区文昌路1号', '321000', ['321003'], '2002'],
  ['长治市城区', '140400', ['140403'], '2018'],
  ['大同市矿区', '140200', ['140214'], '2018'],
])(
  '%s may be the plain word: its successor is asked about, and the year told',
  (text, parent, codes, since) => {
    const resolution = resolve(text);
    expect(resolution).toMatchObject({ outcome: 'unknown', since, parent: { adcode: parent } });
    expect(resolution.adcode).toBeUndefined();
    expect(resolution.candidates.map(({ adcode }) => adcode)).toEqual(codes);
  },
);

test.each([
  ['蚌埠市郊区', ['340302', '340303', '340304', '340311']],
  ['铜仁地区铜仁市', ['520602', '520603']],
])('%s was divided: its successors are the choice', (text, codes) => {
  const { outcome, candidates } = resolve(text);
  expect([outcome, ...candidates.map(({ adcode }) => adcode)]).toEqual(['split', ...codes]);
});

test('郊区 with a parent that has one today is that one', () => {
  expect(resolve('阳泉市郊区')).toMatchObject({ outcome: 'ok', adcode: '140311' });
});

test.each([
  ['420902450 孝感市孝南区朱湖办事处', 'ok', '420902450'],
  ['420902450 朱湖街道', 'ok', '420902450'],
  ['孝感市孝南区朱湖街道办事处', 'ok', '420902450'],
  ['孝南区朱湖街办', 'ok', '420902450'],
  ['孝南区朱湖', 'repaired', '420902450'],
  ['东城区东华门街道办', 'ok', '110101001'],
  ['肥东县肥东经济开发区', 'ok', '340122401'],
  ['肥东县肥东经济开发区管委会', 'ok', '340122401'],
  ['沙雅县沙雅县塔河管委会', 'ok', '652924402'],
])('who governs a township is no part of its name: %s is %s, %s', (text, outcome, township) => {
  expect(resolve(text)).toMatchObject({ outcome, township });
});

test.each([
  ['邯郸市永年县', '130408', '2016'],
  ['邯郸永年县', '130408', '2016'],
  ['河北省邯郸市永年县', '130408', '2016'],
  ['赣州市南康市', '360703', '2013'],
  ['哈尔滨市阿城市', '230112', '2006'],
  ['威海市文登市', '371003', '2014'],
  ['汕尾市陆丰县', '441581', '1995'],
])('%s had this parent: rows of the same name under another one do not compete', (text, adcode, since) => {
  expect(resolve(text)).toMatchObject({ outcome: 'renamed', adcode, since });
});

test('under an older parent the older row counts', () => {
  expect(resolve('赣州地区南康市')).toMatchObject({ outcome: 'split', since: '1998' });
  expect(resolve('惠阳地区陆丰县')).toMatchObject({ outcome: 'split', since: '1988' });
});

// Why a former parent and name may end in another outcome than renamed or split.
const exceptions: Partial<Record<Outcome, (row: HistoryRow, resolution: Resolution) => boolean>> = {
  // The same name stands under that parent today, perhaps with another code.
  ok: ({ name, parentName }, { adcode = '' }) => {
    const division = divisionOf(gazetteer, adcode);
    return division.name === name && parentsOf(gazetteer, division).some((one) => one.name === parentName);
  },
  // Its successor is a prefecture.
  'too-wide': ({ successors }) => successors.every((code) => code.endsWith('00')),
  // A plain word for a part of a city.
  unknown: ({ name }, { since }) => /^市?[郊城矿]区$/.test(name) && since !== undefined,
  // The parent is the province, below which several had that name.
  ambiguous: ({ name, code, parentName }) => {
    const province = divisionOf(gazetteer, provinceOf(code));
    const same = gazetteer.history.filter(
      (one) => one.name === name && one.code.startsWith(code.slice(0, 2)),
    );
    return parentName === province.name && same.length > 1;
  },
};

test('every former division, written with its former parent, is known', () => {
  const wrong = gazetteer.history.flatMap((row) => {
    const resolution = resolve(row.parentName + row.name);
    const { outcome } = resolution;
    if (outcome === 'renamed' || outcome === 'split') return [];
    if (exceptions[outcome]?.(row, resolution)) return [];
    return [`${row.parentName}${row.name} (${row.date}): ${outcome}`];
  });
  expect(wrong).toEqual([]);
});
