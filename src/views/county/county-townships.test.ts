import { expect, test } from 'vitest';
import { toCountyPage } from './county-page.ts';
import { assignment, fixtureSite, terms, unit } from '../fixtures/fixture-site.ts';

const site = fixtureSite();
const pageOf = (...assignments: Parameters<typeof unit> extends [string, ...infer Rest] ? Rest : never) =>
  toCountyPage(fixtureSite({}, [unit('350623', ...assignments)]), '350623');

test('townships with terms of their own are exceptions of the promise', () => {
  const page = toCountyPage(site, '350623');
  expect(page.townshipsLead).toBe('2个乡镇的安排不同');
  expect(page.facts[0]?.notes).toContainEqual({ href: '#towns', text: '2个乡镇的安排不同' });
  expect(page.frame.description).toMatch(/承诺24小时内到，2个乡镇的安排不同/);
  expect(page.townships.map(({ names }) => names)).toEqual([['古雷镇'], ['六鳌镇']]);
  expect(page.otherTownships).toEqual([]);
});

test('the townships without terms of their own are named too, with the promise that holds for them', () => {
  const own = new Map([['350623102', { ...terms, days: '每周二、五' }]]);
  const page = pageOf(assignment({ townshipTerms: own }));
  expect(page.otherTownships).toEqual([{ terms: '其余1个乡镇，24小时内', names: ['六鳌镇'] }]);
  expect(pageOf(assignment()).otherTownships).toEqual([
    { terms: '2个乡镇，24小时内', names: ['古雷镇', '六鳌镇'] },
  ]);
});

test('where townships alone are served, the others are said to be in no list, or to have help from afar', () => {
  const part = assignment({ extent: ['350623102'] });
  expect(pageOf(part).otherTownships).toEqual([{ terms: '其余1个乡镇，不在服务名单里', names: ['六鳌镇'] }]);
  const remote = assignment({ service: 'repair', status: 'remote', team: '远程组' });
  expect(pageOf(part, remote).otherTownships).toEqual([
    { terms: '其余1个乡镇，电话和视频指导', names: ['六鳌镇'] },
  ]);
});

test('terms that all served townships share are those of the first screen', () => {
  const days = { ...terms, days: '每周二、五' };
  const own = new Map([
    ['350623102', days],
    ['350623103', days],
  ]);
  const page = pageOf(assignment({ extent: ['350623102', '350623103'], townshipTerms: own }));
  expect(page.facts[0]).toMatchObject({
    value: '24小时内',
    notes: ['每周二、五', '实测一半在5小时40分内'],
  });
});

test('a note of the whole list is not repeated for its townships, one of a township is', () => {
  const shared = { ...terms, note: '合作方上门和收费' };
  const own = new Map([['350623102', { ...shared, note: '只在上午' }]]);
  const page = pageOf(assignment({ extent: ['350623102', '350623103'], terms: shared, townshipTerms: own }));
  expect(page.townships).toEqual([
    { terms: '24小时内，只在上午', names: ['古雷镇'] },
    { terms: '24小时内', names: ['六鳌镇'] },
  ]);
});
