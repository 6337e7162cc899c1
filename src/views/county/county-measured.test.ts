import { expect, test } from 'vitest';
import { toCountyPage } from './county-page.ts';
import { toHubPage } from '../hub/hub-page.ts';
import { assignment, fixtureSite, terms, unit } from '../fixtures/fixture-site.ts';

const site = fixtureSite();
const zhangpu = toCountyPage(site, '350623');

test('figures stand beside their promise, with period and cases', () => {
  expect(zhangpu.measured).toEqual([
    {
      service: '保险柜开锁',
      period: '2026年7–9月',
      cases: 46,
      promise: '24小时',
      median: '5小时40分',
      medianShare: 340 / 1440,
      within: '96%按时',
      late: '46单里有2单没有按时到。',
      source: '工单系统',
    },
  ]);
});

test('figures of fewer cases than the threshold are not shown', () => {
  expect(toCountyPage(site, '350622').measured).toEqual([]);
});

test('figures on the calendar have no share of a promise in working hours', () => {
  const working = { ...terms, response: { minutes: 1440, text: '24小时', clock: 'working' as const } };
  const [measured] = toCountyPage(
    fixtureSite({}, [unit('350623', assignment({ terms: working }))]),
    '350623',
  ).measured;
  expect(measured?.promise).toBe('24小时（工作时间）');
  expect(measured).not.toHaveProperty('medianShare');
});

test('the newest figures that stand on enough cases are shown, and beside their own service', () => {
  const record = site.records.find(({ adcode }) => adcode === '350623')!;
  const older = { ...record, periodStart: '2026-04-01', periodEnd: '2026-06-30', cases: 30 };
  const few = { ...record, periodStart: '2026-10-01', periodEnd: '2026-12-31', cases: 9 };
  const repair = { ...record, service: 'repair', medianMinutes: 600 };
  const page = toCountyPage(fixtureSite({ records: [older, record, few] }), '350623');
  expect(page.measured.map(({ period }) => period)).toEqual(['2026年7–9月']);
  const [when] = toCountyPage(fixtureSite({ records: [repair] }), '350623').facts;
  expect(when?.notes).not.toContain('实测一半在10小时内');
});

test('the county page and its row of the hub say the same of too few cases, and of older figures that are enough', () => {
  const record = site.records.find(({ adcode }) => adcode === '350623')!;
  const few = { ...record, cases: 9 };
  const older = { ...record, periodStart: '2026-04-01', periodEnd: '2026-06-30', cases: 30 };
  const said = (records: typeof site.records) => {
    const told = fixtureSite({ records });
    const { counties } = toHubPage(told, '350600');
    const [when] = toCountyPage(told, '350623').facts;
    return [when?.notes[0], counties.find(({ id }) => id === 'zhangpu')?.measured];
  };
  expect(said([few])).toEqual(['实测不足10单', '实测不足10单']);
  expect(said([few, older])).toEqual(['实测一半在5小时40分内', '实测5小时40分（30单）']);
  const repair = { ...record, service: 'repair', medianMinutes: 600 };
  expect(said([few, repair])).toEqual(['保险柜维修：实测一半在10小时内', '保险柜维修实测10小时（46单）']);
});

test('a threshold below ten cases is told as ten', () => {
  const thresholds = { ...site.settings.thresholds, minCases: 3 };
  const low = fixtureSite({ settings: { ...site.settings, thresholds } });
  expect(toCountyPage(low, '350622').facts[0]?.notes).toContain('实测不足10单');
});

test('satisfaction stands with its cases and period, and is told together on the hub', () => {
  const record = { ...site.records.find(({ adcode }) => adcode === '350623')!, satisfied: 0.93 };
  const told = fixtureSite({ records: [record] });
  expect(toCountyPage(told, '350623').measured[0]).toMatchObject({
    satisfied: '93%',
    cases: 46,
    period: '2026年7–9月',
  });
  expect(toHubPage(told, '350600').measured).toContain('有满意率的46单合起来，满意的占93%。');
  expect(JSON.stringify(zhangpu.measured)).not.toContain('satisfied');
});
