import { expect, test } from 'vitest';
import { toCountyPage } from './county-page.ts';
import { assignment, fixtureSite, terms, unit } from '../fixtures/fixture-site.ts';

const site = fixtureSite();
const pageOf = (...assignments: Parameters<typeof unit> extends [string, ...infer Rest] ? Rest : never) =>
  toCountyPage(fixtureSite({}, [unit('350623', ...assignments)]), '350623');

test('a partner that is another thing to the brands than we are is told in full', () => {
  const partners = site.partners.map((partner) => ({ ...partner, relation: 'is-brand' as const }));
  expect(toCountyPage(fixtureSite({ partners }), '350622').lead).toContain('示例福建合作店是品牌本身。');
});

test('a partner has one name on the page; its registered name and code stand once, with the terms', () => {
  const { teams, facts } = toCountyPage(site, '350622');
  expect(teams).toEqual([
    {
      mark: { status: 'partner', text: '合作方上门' },
      name: '示例福建合作店',
      services: '保险柜开锁',
      terms: '全县，24小时内',
      about: [
        '登记名称示例福建安锁合作店',
        '统一社会信用代码91350600MA00000074',
        '独立维修者，没有品牌的授权',
      ],
      phones: [],
    },
  ]);
  expect(facts.find(({ label }) => label === '谁来')).toMatchObject({ value: '示例福建合作店' });
});

test('one team of our own without a note needs no row of its own', () => {
  expect(toCountyPage(site, '350623').teams).toEqual([]);
  expect(toCountyPage(site, '350623').lead).toMatch(/^示例安锁服务网派漳州组上门。/);
});

test('two teams in one county: who does what', () => {
  const page = pageOf(
    assignment(),
    assignment({ service: 'repair', status: 'partner', team: '合作', partner: 'fujian' }),
  );
  expect(page.answer.parts.join('')).toBe('自有团队和合作方上门，全县都到。');
  expect(page.lead).toMatch(/^漳州组做保险柜开锁，合作方示例福建合作店做保险柜维修。/);
  expect(page.teams.map(({ name, services }) => [name, services])).toEqual([
    ['漳州组', '保险柜开锁'],
    ['示例福建合作店', '保险柜维修'],
  ]);
  expect(page.facts.find(({ label }) => label === '谁来')).toEqual({
    label: '谁来',
    value: '漳州组、示例福建合作店',
    notes: ['自有团队、合作方', { href: '#who', text: '谁做什么' }],
  });
});

test('teams that share a service are all named', () => {
  const shared = assignment({ status: 'partner', team: '合作', partner: 'fujian' });
  const page = pageOf(assignment(), shared);
  expect(page.lead).toMatch(/^上门的是漳州组和合作方示例福建合作店，谁到哪里见下文。/);
  expect(page.teams).toHaveLength(2);
  const third = assignment({ team: '厦门组', list: 'xiamen' });
  expect(pageOf(assignment(), third, shared).lead).toMatch(/^上门的是漳州组、厦门组和合作方示例福建合作店，/);
});

test('the services of a team stand together as long as its terms are the same', () => {
  const slow = { ...terms, response: { minutes: 2880, text: '48小时', clock: 'calendar' as const } };
  const same = pageOf(assignment(), assignment({ service: 'repair' }));
  expect(same.teams).toEqual([]);
  const apart = pageOf(assignment(), assignment({ service: 'repair', terms: slow }));
  expect(apart.teams.map(({ services, terms: told }) => [services, told])).toEqual([
    ['保险柜开锁', '全县，24小时内'],
    ['保险柜维修', '全县，48小时内'],
  ]);
});
