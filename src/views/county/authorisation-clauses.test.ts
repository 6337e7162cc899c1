import { expect, test } from 'vitest';
import { toCountyPage } from './county-page.ts';
import { fixtureSite } from '../fixtures/site.ts';

const site = fixtureSite();
const authorisation = {
  brand: '示例牌',
  number: 'SP-2026-0117',
  scope: ['opening'],
  regions: ['漳州市全境'],
  validUntil: '2027-06-30',
  source: '授权书扫描件',
};
const authorised = { relation: 'authorised', authorisation } as const;
const partners = site.partners.map((partner) => ({ ...partner, ...authorised }));

test('a partner that is authorised says by which brand, for what, where and until when', () => {
  const { teams, sources } = toCountyPage(fixtureSite({ partners }), '350622');
  expect(teams[0]?.about?.slice(2)).toEqual([
    '品牌授权的服务商',
    '示例牌授权，编号SP-2026-0117',
    '授权范围：保险柜开锁',
    '授权地区：漳州市全境',
    '有效到2027年6月30日',
  ]);
  expect(sources.map(({ what }) => what)).toContain('品牌授权：示例福建合作店');
});

test('the authorisation of the operator stands among the sources where its own team comes', () => {
  const settings = { ...site.settings, operator: { ...site.settings.operator, ...authorised } };
  const page = toCountyPage(fixtureSite({ settings }), '350623');
  expect(page.sources).toContainEqual({
    what: '品牌授权：示例安锁服务网',
    source: '示例牌授权，编号SP-2026-0117；授权范围：保险柜开锁；授权地区：漳州市全境；授权书扫描件',
    date: '到2027-06-30',
  });
});

test('an authorisation that has ended is not told', () => {
  const page = toCountyPage(fixtureSite({ partners, today: '2027-07-01' }), '350622');
  expect(JSON.stringify(page)).not.toContain('SP-2026-0117');
});
