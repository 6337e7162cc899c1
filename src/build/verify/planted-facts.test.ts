import { expect, test } from 'vitest';
import type { BuiltPage } from './built-page.ts';
import { checkStructuredData } from './data-checks.ts';
import { builtPage, findingLines } from './fixtures/built-page.ts';
import { checkHeads } from './head-checks.ts';

const graph = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'Organization',
      '@id': 'https://example.com/#operator',
      name: '示例安锁服务网',
      telephone: '400-000-0000',
      identifier: { '@type': 'PropertyValue', propertyID: '统一社会信用代码', value: '91350100M000100Y43' },
      contactPoint: [
        { '@type': 'ContactPoint', telephone: '+86-591-00000000', contactType: 'customer service' },
      ],
    },
    {
      '@type': 'Service',
      name: '保险柜开锁',
      areaServed: {
        '@type': 'AdministrativeArea',
        name: '漳浦县',
        identifier: { '@type': 'PropertyValue', propertyID: 'GB/T 2260', value: '350623' },
      },
      offers: [
        { name: '上门费', priceSpecification: { priceCurrency: 'CNY', minPrice: 30, maxPrice: 60 } },
        { name: '机械锁', priceSpecification: { priceCurrency: 'CNY', price: 180 } },
        { name: '工时', priceSpecification: { priceCurrency: 'CNY', price: 80, unitText: '小时' } },
      ],
    },
    {
      '@type': 'LocalBusiness',
      name: '漳浦网点',
      geo: { '@type': 'GeoCoordinates', latitude: 24.1171, longitude: 117.6139 },
      openingHoursSpecification: [{ dayOfWeek: ['Monday'], opens: '08:30', closes: '18:00' }],
      specialOpeningHoursSpecification: [
        { validFrom: '2027-01-01', validThrough: '2027-01-03', opens: '00:00', closes: '00:00' },
      ],
    },
    { '@type': 'Article', headline: '三个办法', author: { name: '林示例' }, datePublished: '2026-10-08' },
  ],
};
const times = {
  '@context': 'https://ziyuan.baidu.com',
  title: '漳浦县保险柜开锁',
  upDate: '2026-10-30T00:00:00',
};
const text = [
  ...['示例安锁服务网', '400-000-0000', '0591-00000000', '统一社会信用代码', '91350100M000100Y43'],
  ...['漳浦县', '页码350623', '保险柜开锁', '上门费', '30–60元', '机械锁', '180元', '工时', '80元/小时'],
  ...['漳浦网点', '周一8:30–18:00', '1月1日–3日休息', '三个办法', '林示例，2026年10月8日', '2026-10-30'],
  ...['邻县：云霄县', '5小时40分', '24小时内', '热线每天8:00–20:00'],
].join('\n');
const page: Partial<BuiltPage> = {
  text: text.replaceAll('\n', ''),
  pieces: text,
  title: '漳浦县保险柜开锁',
  headings: ['漳浦县'],
  description: '漳浦县24小时内到，实测一半在5小时40分内，2026年10月8日核对，电话400-000-0000。',
  hrefs: ['geo:24.1171,117.6139'],
  data: [JSON.stringify(graph), JSON.stringify(times)],
};
const names = new Set(['漳浦县', '云霄县', '华安县']);
const findings = (parts: Partial<BuiltPage>): string =>
  findingLines([
    ...checkStructuredData([builtPage('/', { ...page, ...parts })]),
    ...checkHeads([builtPage('/', { ...page, ...parts })], names),
  ]).join('\n');

test('a page whose data and head say what it shows has no findings', () => {
  expect(findings({})).toBe('');
});

test.each([
  ['a telephone', '400-000-0000', '400-000-0001'],
  ['a landline number', '+86-591-00000000', '+86-591-00000001'],
  ['an opening time', '08:30', '07:30'],
  ['a closing time', '18:00', '20:00'],
  ['a closing time that another row has', '"closes":"18:00"', '"closes":"20:00"'],
  ['a holiday', '2027-01-03', '2027-01-05'],
  ['datePublished', '2026-10-08', '2026-11-08'],
  ['upDate', '2026-10-30T', '2026-11-14T'],
  ['a headline', '三个办法', '十个办法'],
  ['an author', '林示例', '王专家'],
  ['a name', '漳浦网点', '漳浦旗舰店'],
  ['an area', '"name":"漳浦县"', '"name":"华安县"'],
  ['the area of a neighbour', '"name":"漳浦县"', '"name":"云霄县"'],
  ['a code', '350623', '350622'],
  ['a credit code', '91350100M000100Y43', '91350600MA00000074'],
  ['a price', '"price":180', '"price":120'],
  ['a price that stands for an hour', '"price":180', '"price":80'],
  ['the lower limit of a price', '"minPrice":30', '"minPrice":0'],
  ['a price made a starting price', '"price":180', '"minPrice":180'],
  ['the place of a point', '117.6139', '118.6139'],
  ['a rating', '"headline"', '"aggregateRating":{"@type":"AggregateRating","ratingValue":4.9},"headline"'],
  ['a rating as a node', '"@type":"Article"', '"@type":"AggregateRating"'],
  ['questions and answers', '"@type":"Article"', '"@type":"FAQPage"'],
  ['an unknown key', '"headline"', '"slogan":"全国第一","headline"'],
])('%s that the page does not show is found in structured data', (_, from, to) => {
  const data = page.data?.map((source) => source.replace(from, to)) ?? [];
  expect(data).not.toEqual(page.data);
  expect(findings({ data })).toMatch(/^\/ The structured data /);
});

test.each([
  ['a time', '24小时', '2小时'],
  ['a measured time', '5小时40分', '5小时4分'],
  ['a day', '2026年10月8日', '2026年10月18日'],
  ['a number', '400-000-0000', '400-000-0001'],
  ['a place', '漳浦县', '华安县'],
  ['a price', '24小时内到', '上门费3元'],
])('%s that the page does not show is found in the description', (_, from, to) => {
  expect(findings({ description: page.description?.replace(from, to) ?? '' })).toContain(
    'The description says',
  );
});

test('Open Graph says what the head says, and its day stands on the page', () => {
  const metas = {
    'og:title': '漳浦县官方售后',
    'og:description': '24小时内到',
    'og:site_name': '全国售后网',
    'article:published_time': '2026-11-08',
  };
  expect(findings({ metas }).split('\n')).toEqual([
    `/ og:title says "漳浦县官方售后", which is not what the page's head says.`,
    `/ og:description says "24小时内到", which is not what the page's head says.`,
    '/ The og:site_name says "全国售后网", but the page does not show it.',
    '/ The article:published_time says "2026-11-08", but the page does not show it.',
  ]);
});

test('a whole day, a night and a closed day are hours too', () => {
  const hours = (opens: string, closes: string, shown: string): string =>
    findings({ data: [JSON.stringify({ opens, closes })], text: shown, pieces: shown, description: '' });
  expect(hours('00:00', '23:59', '每天24小时')).not.toContain('opens');
  expect(hours('18:00', '02:00', '18:00–次日2:00')).not.toContain('opens');
  expect(hours('08:00', '20:00', '18:00–20:00')).toContain('opens');
});
