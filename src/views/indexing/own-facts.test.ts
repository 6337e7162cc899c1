import { expect, test } from 'vitest';
import type { UnitCoverage } from '../../domain/coverage/coverage.ts';
import type { Fee } from '../../domain/money/service.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { content } from '../fixtures/content.ts';
import { assignment, fixtureSite, terms, unit } from '../fixtures/fixture-site.ts';
import { listedUnits } from '../units/listed-unit.ts';
import { ownFactsOf } from './own-facts.ts';

const zhangpu = '350623';
const [list, opening, note] = [
  {
    id: 'zhangzhou',
    title: '漳州组',
    status: 'own',
    services: ['opening'],
    response: terms.response,
    verified: terms.verified,
    source: terms.source,
    shares: [],
    over: [],
    places: [],
    except: [],
    origin: { file: 'content/regions/zhangzhou.yaml', positions: {} },
  } as const,
  content.services[0]!,
  content.notes[0]!,
];
const bare: Partial<Site> = { regions: [list], notes: [], records: [], points: [] };
const factsOf = (parts: Partial<Site>, ...units: readonly UnitCoverage[]) => {
  const known = units.length > 0 ? units : [unit(zhangpu, assignment())];
  const site = fixtureSite({ ...bare, ...parts }, known);
  return ownFactsOf(site, listedUnits(site).get(zhangpu)!);
};

test('a county on the terms of its list has nothing of its own', () => {
  expect(factsOf({})).toEqual([]);
});

test('a point counts in its own county alone', () => {
  const [point] = content.points;
  expect(factsOf({ points: [{ ...point!, adcode: zhangpu }] })).toEqual(['point']);
  expect(factsOf({ points: content.points })).toEqual([]);
});

test('a fee counts that names the county, and not one for all of the prefecture', () => {
  const fee = (isWhole: boolean): Fee => ({
    item: '上门费',
    kind: 'call-out',
    price: '45元',
    where: [{ name: '福建省漳州市', units: isWhole ? [zhangpu, '350622'] : [zhangpu], isWhole }],
  });
  expect(factsOf({ services: [{ ...opening, fees: [fee(false)] }] })).toEqual(['fee']);
  expect(factsOf({ services: [{ ...opening, fees: [fee(true)] }] })).toEqual([]);
});

test('a record counts with enough cases, a note with enough characters', () => {
  expect(factsOf({ records: content.records })).toEqual(['record']);
  expect(factsOf({ records: [{ ...content.records[0]!, cases: 9 }] })).toEqual([]);
  expect(factsOf({ notes: [{ ...note, body: '锁 '.repeat(80) }] })).toEqual(['note']);
  expect(factsOf({ notes: [{ ...note, body: '锁 '.repeat(79) }] })).toEqual([]);
});

test('terms of townships count where they differ from those of the rest', () => {
  const townships = (parts: object) => new Map([['350623103', { ...terms, ...parts }]]);
  const whole = (parts: object) => unit(zhangpu, assignment({ townshipTerms: townships(parts) }));
  expect(factsOf({}, whole({ days: '每周二' }))).toEqual(['townships']);
  expect(factsOf({}, whole({}))).toEqual([]);
  const part = assignment({ extent: ['350623103'], townshipTerms: townships({ days: '每周二' }) });
  expect(factsOf({}, unit(zhangpu, part))).toEqual(['townships']);
});

test('days and a time count where the list has others, and not from an entry for several counties', () => {
  const own = assignment({
    terms: { ...terms, response: { minutes: 120, text: '2小时', clock: 'calendar' } },
  });
  expect(factsOf({}, unit(zhangpu, own))).toEqual(['hours']);
  expect(factsOf({}, unit(zhangpu, own), unit('350622', own))).toEqual([]);
});
