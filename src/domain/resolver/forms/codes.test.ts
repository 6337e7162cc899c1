import { expect, test } from 'vitest';
import { readGazetteer, readTownships } from '../../../data/gazetteer-files.ts';
import { createResolver } from '../resolver.ts';

const { resolve } = createResolver(readGazetteer('content/gazetteer'), () =>
  readTownships('content/gazetteer'),
);

test.each([
  ['350604 福建省/漳州市/龙海区', 'repaired', '350604'],
  ['419001 济源市市辖区', 'repaired', '419001'],
  ['469021 定安龙河', 'repaired', '469021'],
  ['350427 三明市沙县', 'renamed', '350405'],
  ['350405 三明市沙县', 'renamed', '350405'],
  ['140402 山西长治城区', 'renamed', '140403'],
])('the code settles %s: %s, %s', (text, outcome, adcode) => {
  expect(resolve(text)).toMatchObject({ outcome, adcode });
});

test.each([
  ['130100 石家庄市市辖区', 'placeholder', ['130100']],
  ['350604 漳浦县', 'mismatch', ['350623']],
  ['350623101 漳浦县绥安镇', 'mismatch', ['350623']],
  ['350427 北京市沙县', 'unknown', ['350405']],
  ['999999 漳浦县', 'unknown', ['350623']],
  ['350623 400-000-0000', 'unknown', ['350623']],
])('the code does not settle %s: %s', (text, outcome, codes) => {
  const resolution = resolve(text);
  expect(resolution).toMatchObject({ raw: text, outcome });
  expect(resolution.candidates.map(({ adcode }) => adcode)).toEqual(codes);
});

test.each([
  ['350623 350622', ['350623', '350622']],
  ['350623、350622', ['350623', '350622']],
  ['350623 漳浦县、350622 云霄县', ['350623', '350622']],
  ['350623 漳浦县 350622 云霄县', ['350623', '350622']],
  ['220104 朝阳区、南关区', ['220104', '220102']],
])('%s is several places', (text, codes) => {
  const { outcome, parts = [] } = resolve(text);
  expect([outcome, ...parts.map(({ adcode }) => adcode)]).toEqual(['several', ...codes]);
});

test('behind a code and its name, what goes on is an address', () => {
  expect(resolve('350604 龙海区石码街道示例路1号')).toMatchObject({
    outcome: 'partial',
    township: '350604001',
    rest: '示例路1号',
  });
  expect(resolve('350623 漳浦县363200')).toMatchObject({ outcome: 'partial', rest: '363200' });
});

test('a code and a name that differ are told apart', () => {
  expect(resolve('350604 漳浦县').code).toMatchObject({ adcode: '350604', name: '龙海区' });
});

test('a code beside a misspelt name is no contradiction: the code comes first among the suggestions', () => {
  const { outcome, candidates, code } = resolve('350623 漳州市漳埔县');
  expect(outcome).toBe('unknown');
  expect(code).toBeUndefined();
  expect(candidates[0]).toMatchObject({ adcode: '350623', why: 'suggestion' });
  expect(new Set(candidates.map(({ adcode }) => adcode)).size).toBe(candidates.length);
});
