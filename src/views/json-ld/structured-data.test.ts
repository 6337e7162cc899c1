import { expect, test } from 'vitest';
import { toCountyPage } from '../county/county-page.ts';
import { fixtureSite, assignment, unit } from '../fixtures/fixture-site.ts';
import { toContactPage } from '../contact/contact-page.ts';
import { toVerifyPage } from '../contact/verify-page.ts';
import { toGuidePage } from '../guide-page.ts';
import { toHomePage } from '../home/home-page.ts';

const site = fixtureSite();
const graphOf = (adcode: string, from = site) =>
  JSON.stringify(toCountyPage(from, adcode).frame.structuredData);
const nodesOf = (data: object): readonly unknown[] => Object.values(data).flat();

test('a service names the county as its area, inside its parents', () => {
  expect(nodesOf(toCountyPage(site, '350623').frame.structuredData)).toContainEqual({
    '@type': 'Service',
    '@id': expect.stringMatching(/^https:\/\/example\.com\/fujian\/zhangzhou\/zhangpu\/#opening-/) as string,
    name: '保险柜开锁',
    url: 'https://example.com/services/opening/',
    provider: { '@id': 'https://example.com/#operator' },
    areaServed: {
      '@type': 'AdministrativeArea',
      name: '漳浦县',
      identifier: { '@type': 'PropertyValue', propertyID: 'GB/T 2260', value: '350623' },
      containedInPlace: {
        '@type': 'AdministrativeArea',
        name: '漳州市',
        containedInPlace: { '@type': 'AdministrativeArea', name: '福建省' },
      },
    },
    offers: [
      {
        '@type': 'Offer',
        name: '上门费',
        priceSpecification: {
          '@type': 'PriceSpecification',
          priceCurrency: 'CNY',
          minPrice: 30,
          maxPrice: 60,
        },
      },
      {
        '@type': 'Offer',
        name: '机械锁保险柜开锁',
        priceSpecification: { '@type': 'PriceSpecification', priceCurrency: 'CNY', price: 180 },
      },
    ],
  });
});

test('in part, the area is the townships and never the county', () => {
  const service = nodesOf(toCountyPage(site, '469021').frame.structuredData)[2];
  expect(service).toMatchObject({
    areaServed: [
      { name: '龙河镇', containedInPlace: { name: '定安县' } },
      { name: '富文镇', containedInPlace: { name: '定安县' } },
    ],
  });
});

test('a partner provides what it serves', () => {
  expect(graphOf('350622')).toContain(
    '"provider":{"@type":"Organization","name":"示例福建合作店","legalName":"示例福建安锁合作店"}',
  );
});

test('a local business is a staffed point, on the page of the county where it lies alone', () => {
  expect(graphOf('350622')).toContain('"@id":"https://example.com/#point-yunxiao"');
  expect(graphOf('350623')).not.toContain('LocalBusiness');
});

test('the address of a point names its province and city; a point in a district of a municipality its district', () => {
  const [point] = site.points;
  const inBeijing = fixtureSite({ points: [{ ...point!, adcode: '110105' }] });
  const placeIn = (region: string, locality: string) =>
    `"address":{"@type":"PostalAddress","addressCountry":"CN","addressRegion":"${region}","addressLocality":"${locality}",`;
  expect(graphOf('350622')).toContain(placeIn('福建省', '漳州市'));
  expect(graphOf('110105', inBeijing)).toContain(placeIn('北京市', '朝阳区'));
});

test('every point in the county is shown, and is in the markup', () => {
  const [point] = site.points;
  const inside = ['一', '二', '三', '四'].map((name) => ({ ...point!, id: name, name, adcode: '350622' }));
  const page = toCountyPage(fixtureSite({ points: [...inside, point!] }), '350622');
  expect(page.points.map(({ name }) => name)).toEqual(['一', '二', '三', '四']);
  const businesses = nodesOf(page.frame.structuredData).filter((node) =>
    JSON.stringify(node).startsWith('{"@type":"LocalBusiness"'),
  );
  expect(businesses).toMatchObject([{ name: '一' }, { name: '二' }, { name: '三' }, { name: '四' }]);
});

test('the hours of a point are those that its card shows', () => {
  expect(graphOf('350622')).toContain(
    '"openingHoursSpecification":[{"@type":"OpeningHoursSpecification","dayOfWeek":["Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"],"opens":"08:30","closes":"18:00"}]',
  );
  const points = site.points.map((point) => ({ ...point, hours: '来前打电话' }));
  expect(graphOf('350622', fixtureSite({ points }))).not.toContain('openingHours');
});

test('a service that is refused is not in the markup', () => {
  const refused = unit('350623', assignment(), assignment({ service: 'repair', status: 'not-served' }));
  expect(graphOf('350623', fixtureSite({}, [refused]))).not.toContain('保险柜维修');
});

test('the operator is one node, with its numbers and registered address', () => {
  const [operator] = nodesOf(toContactPage(site).frame.structuredData).slice(1);
  expect(operator).toMatchObject({
    '@type': 'Organization',
    '@id': 'https://example.com/#operator',
    identifier: { propertyID: '统一社会信用代码', value: '91350100M000100Y43' },
    address: { addressRegion: '福建省', streetAddress: expect.stringContaining('示例路1号') as string },
  });
  for (const page of [toContactPage(site), toVerifyPage(site), toGuidePage(site, 'fake-hotline')])
    expect(JSON.stringify(page.frame.structuredData).match(/"@type":"Organization"/g)).toHaveLength(1);
});

test('a point of a partner is not a part of the operator', () => {
  const [partner] = site.partners;
  const [point] = site.points;
  expect(graphOf('350622')).toContain('"parentOrganization":{"@id":"https://example.com/#operator"}');
  const shared = fixtureSite({ partners: [{ ...partner!, phones: point!.phones }] });
  expect(graphOf('350622', shared)).not.toContain('parentOrganization');
});

test('days stand for Baidu where they are known', () => {
  expect(toGuidePage(site, 'fake-hotline').frame).toMatchObject({
    published: '2026-10-08',
    pageTimes: { pubDate: '2026-10-08T00:00:00', upDate: '2026-10-08T00:00:00' },
  });
  expect(toCountyPage(site, '350623').frame.pageTimes).not.toHaveProperty('pubDate');
  expect(toHomePage(site).frame).not.toHaveProperty('pageTimes');
});

test('names, numbers and addresses in the markup are those of the page', () => {
  const { frame, phone, points, teams, prices, name } = toCountyPage(site, '350622');
  const visible = JSON.stringify([
    frame.operator,
    frame.crumbs,
    phone,
    points,
    teams,
    prices,
    name,
    frame.siteTitle,
  ]);
  const claimed = JSON.stringify(frame.structuredData).matchAll(
    /"(?:name|telephone|address|streetAddress|addressRegion|addressLocality)":"([^"]+)"/g,
  );
  const texts = [...claimed].map(([, text]) => text);
  expect(texts).toContain('云霄县云陵镇示例街2号');
  expect(texts.filter((text) => text !== undefined && !visible.includes(text))).toEqual([]);
});

test('the trail is that of the page, and home has none', () => {
  expect(graphOf('110105')).toContain(
    '{"@type":"ListItem","position":3,"name":"朝阳区","item":"https://example.com/beijing/chaoyang/"}',
  );
  expect(JSON.stringify(toHomePage(site).frame.structuredData)).not.toContain('BreadcrumbList');
});

test('a guide is an article of the operator with its date', () => {
  expect(nodesOf(toGuidePage(site, 'fake-hotline').frame.structuredData)).toContainEqual({
    '@type': 'Article',
    '@id': 'https://example.com/guides/fake-hotline/#article',
    headline: '如何识别假冒售后热线',
    description: '三个办法。',
    author: { '@type': 'Person', name: '编辑组' },
    datePublished: '2026-10-08',
    dateModified: '2026-10-08',
    image: 'https://example.com/social.png',
    publisher: { '@id': 'https://example.com/#operator' },
  });
});
