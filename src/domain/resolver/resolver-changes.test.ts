import { expect, test } from 'vitest';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import { createResolver } from './resolver.ts';

const gazetteer = readGazetteer('content/gazetteer');
const { resolve } = createResolver(gazetteer, () => readTownships('content/gazetteer'));

test.each([
  ['六安市寿县', { change: 'move', since: '2015', from: '六安市', to: '淮南市' }],
  ['六安市寿县寿春镇', { change: 'move', since: '2015', from: '六安市', to: '淮南市' }],
  ['安庆市枞阳县', { change: 'move', since: '2015', from: '安庆市', to: '铜陵市' }],
  ['日喀则地区江孜县', { change: 'parent', since: '2014', from: '日喀则地区', to: '日喀则市' }],
  ['襄樊市樊城区', { change: 'parent', since: '2010', from: '襄樊市', to: '襄阳市' }],
  ['139001 定州市', { change: 'code', since: '2016' }],
  ['海东地区平安县', { change: 'upgrade', since: '2015' }],
  ['巢湖市无为县', { change: 'upgrade', since: '2019' }],
  ['襄樊市襄阳区', { change: 'rename', since: '2010' }],
])('%s tells what changed, and not what its parent did', (text, change) => {
  const resolution = resolve(text);
  expect(resolution).toMatchObject({ outcome: 'renamed', ...change });
  expect(Object.keys(resolution).includes('from')).toBe('from' in change);
});

test('no division that is called as ever is told to have been renamed', () => {
  const told = gazetteer.history.filter(({ code, name, successors, parentName }) => {
    const [successor = '', ...others] = successors;
    if (code.length > 6 || others.length > 0 || gazetteer.byAdcode.get(successor)?.name !== name)
      return false;
    const { outcome, change = '' } = resolve(parentName + name);
    return outcome === 'renamed' && !['move', 'parent', 'code'].includes(change);
  });
  expect(told.map(({ parentName, name }) => parentName + name)).toEqual([]);
});

test.each([
  ['普洱县', '530821', '2007'],
  ['思茅地区普洱县', '530821', '2007'],
  ['路南县', '530126', '1998'],
  ['合肥市中市区', '340103', '2002'],
  ['温州市苍南县龙港镇', '330383', '2019'],
])('%s, an old name in short or of long ago, is %s since %s', (text, adcode, since) => {
  expect(resolve(text)).toMatchObject({ outcome: 'renamed', adcode, since });
});

test.each([
  ['洛阳市郊区', 'split', ['410302', '410303', '410304', '410305', '410311']],
  ['银川市郊区', 'split', ['640104', '640105', '640106']],
  ['济宁市郊区', 'unknown', ['370811']],
  ['东郊区', 'unknown', ['120110']],
  ['江东区', 'ambiguous', ['330212', '430405']],
  ['湖州市城区', 'unknown', ['330502', '330503']],
])('%s is the word of any city: %s, and its own districts are offered', (text, outcome, codes) => {
  const resolution = resolve(text);
  expect([resolution.outcome, ...resolution.candidates.map(({ adcode }) => adcode)]).toEqual([
    outcome,
    ...codes,
  ]);
  expect(resolution.adcode).toBeUndefined();
});
