import { expect, test } from 'vitest';
import { assignment, fixtureSite, unit } from '../fixtures/fixture-site.ts';
import { listedAmong, listedUnits, visitedUnits } from './listed-unit.ts';

const site = fixtureSite();

test('the units of a site are made once, in code order', () => {
  const units = listedUnits(site);
  expect(listedUnits(site)).toBe(units);
  expect(listedUnits(fixtureSite())).not.toBe(units);
  expect([...units.keys()]).toEqual([...units.keys()].sort());
});

test('a unit that no list names is not among them', () => {
  const divisions = ['350623', '350629'].map((adcode) => site.gazetteer.byAdcode.get(adcode)!);
  expect(listedAmong(site, divisions).map(({ adcode }) => adcode)).toEqual(['350623']);
});

test('remote help and refusals are listed, and visit nobody', () => {
  const visited = visitedUnits(site).map(({ division }) => division.name);
  expect(visited).toEqual(expect.arrayContaining(['漳浦县', '云霄县', '定安县']));
  expect(visited).not.toEqual(expect.arrayContaining(['诏安县']));
  expect(visited).not.toEqual(expect.arrayContaining(['东山县']));
});

test('only what is served in part says so: the whole is not, and a refusal is not', () => {
  const onlyOf = (adcode: string) => listedUnits(site).get(adcode)?.only;
  expect(['469021', '350623', '350626'].map(onlyOf)).toEqual(['仅龙河镇、富文镇', undefined, undefined]);
});

test('visits decide how far a unit is reached, help from afar only where nobody comes', () => {
  const remote = assignment({ service: 'repair', status: 'remote', list: 'remote' });
  const mixed = unit('469021', assignment({ extent: ['469021104'] }), remote);
  const reachOf = (units: typeof mixed) => listedUnits(fixtureSite({}, [units])).get('469021')?.reach;
  expect(reachOf(mixed)).toEqual(['469021104']);
  expect(reachOf(unit('469021', remote))).toBe('whole');
});
