import { expect, test } from 'vitest';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import { isUnit } from '../places/gazetteer.ts';
import { isAccepted } from '../places/resolution.ts';
import { createResolver } from './resolver.ts';

const gazetteer = readGazetteer('content/gazetteer');
const { resolve } = createResolver(gazetteer, () => readTownships('content/gazetteer'));

test.each([
  ['漳州漳浦云霄', ['350623', '350622']],
  ['漳浦县云霄', ['350623', '350622']],
  ['定安县龙河镇屯昌', ['469021', '469022']],
])('%s is a unit and the stem of its neighbour', (text, codes) => {
  const { outcome, parts = [] } = resolve(text);
  expect([outcome, ...parts.map(({ adcode }) => adcode)]).toEqual(['several', ...codes]);
});

test.each([
  ['漳州漳浦东山', ['350623', '350626']],
  ['漳浦县到云霄县', ['350623', '350622']],
  ['漳浦县~云霄县', ['350623', '350622']],
  ['漳浦至云霄', ['350623', '350622']],
  ['漳浦县武清', ['350623', '120114']],
])('%s may mean more than its first place: both are asked about', (text, codes) => {
  const { outcome, adcode, candidates } = resolve(text);
  expect([outcome, ...candidates.map((one) => one.adcode)]).toEqual(['unknown', ...codes]);
  expect(adcode).toBeUndefined();
});

test('no unit with the stem of another behind it is read as the first alone', () => {
  const units = gazetteer.divisions.filter((one) => isUnit(gazetteer, one) && one.stem.length > 1);
  const swallowed = units.flatMap((unit) => {
    const neighbour = gazetteer.byAdcode.get(unit.neighbours[0] ?? '');
    if (!neighbour || neighbour.parent !== unit.parent || neighbour.stem.length < 2) return [];
    const text = unit.name + neighbour.stem;
    const resolution = resolve(text);
    const isLost = resolution.outcome === 'partial' || resolution.outcome === 'none';
    const isFirst = isAccepted(resolution) && resolution.adcode === unit.adcode;
    return isLost || (isFirst && resolution.township === undefined) ? [text] : [];
  });
  expect(swallowed).toEqual([]);
});

test.each(['漳浦县城区', '漳浦县鼓楼'])('%s is a part of the county and no second place', (text) => {
  expect(resolve(text)).toMatchObject({ outcome: 'partial', adcode: '350623' });
});

test('a township behind one of another county may be of that county', () => {
  // More than five counties have a 城关镇; behind 宁化县 one is offered.
  const { outcome, parts = [] } = resolve('宁化县翠江镇、城郊镇、城关镇、安乐镇');
  expect(outcome).toBe('several');
  expect(parts.map(({ township, candidates }) => township ?? candidates[0]?.township)).toEqual([
    '350424100',
    '350424109',
    undefined,
    '350424107',
  ]);
});

test.each([
  ['玉龙县黄山镇', '530721'],
  ['乐东县天空镇', '469027'],
  ['漳浦县天空镇', '350623'],
])('%s has a county, though no such township', (text, adcode) => {
  expect(resolve(text)).toMatchObject({ outcome: 'partial', adcode, parent: { adcode } });
});

test.each([
  ['九龙', 'ambiguous', ['513324', '810000']],
  ['九龙 周二', 'ambiguous', ['513324', '810000']],
  ['香港九龙', 'no-county-data', ['810000']],
  ['九龙城区', 'no-county-data', ['810000']],
])('%s is a part of Hong Kong too: %s', (text, outcome, codes) => {
  const resolution = resolve(text);
  expect([resolution.outcome, ...resolution.candidates.map(({ adcode }) => adcode)]).toEqual([
    outcome,
    ...codes,
  ]);
});

test.each([
  ['甘孜九龙', '513324'],
  ['九龙县', '513324'],
  ['九龙坡', '500107'],
])('%s is no part of Hong Kong', (text, adcode) => {
  expect(resolve(text).adcode).toBe(adcode);
});

test.each(['加格达奇', '大兴安岭加格达奇', '大兴安岭地区松岭', '海西州冷湖'])(
  '%s is known, and no division',
  (text) => {
    expect(resolve(text).outcome).toBe('not-a-division');
  },
);

test('every autonomous county and ethnic district is found by its stem and level', () => {
  const ethnic = gazetteer.divisions.filter(
    ({ name, level }) => level === 'county' && /自治[县旗]$|族区$/.test(name),
  );
  const missed = ethnic.filter(({ adcode, name, stem }) => {
    const { adcode: found, candidates } = resolve(stem + name.slice(-1));
    return found !== adcode && !candidates.some((one) => one.adcode === adcode);
  });
  expect(missed.map(({ name }) => name)).toEqual([]);
  expect(resolve('郑州市管城区')).toMatchObject({ outcome: 'repaired', adcode: '410104' });
});
