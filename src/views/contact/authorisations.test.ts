import { expect, test } from 'vitest';
import { toCountyPage } from '../county/county-page.ts';
import { toOfficialContacts } from './official-contacts.ts';
import { toVerifyPage } from './verify-page.ts';
import { fixtureSite } from '../fixtures/fixture-site.ts';
import { toServicePage } from '../service-page.ts';

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
    '示例牌授权，编号SP-2026-0117',
    '授权范围：保险柜开锁',
    '授权地区：漳州市全境',
    '有效到2027年6月30日',
  ]);
  expect(sources.map(({ what }) => what)).toContain('品牌授权：示例福建合作店');
});

test('the authorisation of the operator stands with its own team, and among the sources', () => {
  const settings = { ...site.settings, operator: { ...site.settings.operator, ...authorised } };
  const page = toCountyPage(fixtureSite({ settings }), '350623');
  expect(page.sources).toContainEqual({
    what: '品牌授权：示例安锁服务网',
    source: '示例牌授权，编号SP-2026-0117；授权书扫描件',
    date: '到2027-06-30',
  });
  expect(page.teams[0]?.about).toHaveLength(4);
});

test('an authorisation that has ended is not told anywhere, and its holder is independent', () => {
  const ended = fixtureSite({ partners, today: '2027-07-01' });
  const page = toCountyPage(ended, '350622');
  expect(page.teams[0]?.about?.slice(2)).toEqual(['独立维修者，没有品牌的授权']);
  expect(page.lead).toContain('合作方也一样。');
  const shown = JSON.stringify([page, toVerifyPage(ended), toOfficialContacts(ended)]);
  expect(shown).not.toContain('SP-2026-0117');
});

test('the lead names the brand of a partner that is authorised where we are not', () => {
  expect(toCountyPage(fixtureSite({ partners }), '350622').lead).toContain(
    '示例福建合作店是示例牌授权的服务商。',
  );
});

test('the verify page, its file and the pages of the services that it covers show an authorisation', () => {
  const told = fixtureSite({ partners });
  const row = {
    holder: '示例福建合作店',
    clauses: [
      '示例牌授权，编号SP-2026-0117',
      '授权范围：保险柜开锁',
      '授权地区：漳州市全境',
      '有效到2027年6月30日',
    ],
    source: '授权书扫描件',
  };
  expect(toVerifyPage(told)).toMatchObject({
    relation: site.settings.operator.relationText,
    authorisations: [row],
  });
  expect(toOfficialContacts(told).authorisations).toEqual([{ ...authorisation, holder: '示例福建合作店' }]);
  expect(toServicePage(told, 'opening').authorisations).toEqual([row]);
  expect(toServicePage(told, 'repair').authorisations).toEqual([]);
});
