import { expect, test } from 'vitest';
import { contentCopy } from './fixtures/content-copy.ts';
import { problemText } from '../strings/problems/problem-text.ts';

const content = contentCopy();
const list = 'regions/fujian.yaml';

const inLists = [
  [
    '  - 福州市鼓楼区',
    '  - 福州市鼓楼区: 每周二',
    '9:5 yaml-place-terms',
    '- place: 福州市鼓楼区\n    days: 每周二',
  ],
  [
    '  - 福州市鼓楼区',
    '  - 福州市鼓楼区：先打电话',
    '9:5 yaml-place-terms',
    '- place: 福州市鼓楼区\n    note: 先打电话',
  ],
  [
    '  - 福州市鼓楼区',
    '  -福州市鼓楼区: 周二 #3',
    '9:4 yaml-place-terms',
    '- place: 福州市鼓楼区\n    days: "周二 #3"',
  ],
  ['  - 福州市鼓楼区', '  - 福州市鼓楼区:', '9:5 yaml-place-terms', '- place: 福州市鼓楼区'],
  [
    '  - 福州市鼓楼区',
    '  - 福州市鼓楼区: { days: 每周二 }',
    '9:5 yaml-place-terms',
    '- { place: 福州市鼓楼区, days: 每周二 }',
  ],
  ['  - 福州市鼓楼区', '  - 福州市: 鼓楼区', '9:5 yaml-colon-in-value', '- "福州市: 鼓楼区"'],
  ['  - 福州市鼓楼区', '  - @福州市鼓楼区', '9:5 yaml-place-sign', '- 福州市鼓楼区'],
  ['  - 福州市鼓楼区', '  - *福州市鼓楼区', '9:5 yaml-place-sign', '- 福州市鼓楼区'],
  ['  - 福州市鼓楼区', '  福州市鼓楼区', '9:3 yaml-missing-dash', '- 福州市鼓楼区'],
  ['  - 福州市鼓楼区', '福州市鼓楼区', '9:1 yaml-missing-dash', '- 福州市鼓楼区'],
  ['  - 福州市鼓楼区', '\u00A0\u00A0- 福州市鼓楼区', '9:1 yaml-full-width-space', '- 福州市鼓楼区'],
  ['[opening, repair]', '[opening, repairs]', '3:21 id-unknown', 'repair'],
  ['[opening, repair]', '[Opening, repair]', '3:12 id-unknown', 'opening'],
  ['[opening, repair]', 'opening、repair', '3:11 schema-invalid', 'services: [opening, repair]'],
  ['status: own', 'status: 自有', '2:9 schema-invalid', 'status: own'],
  ['status: own', 'Status: own', '2:1 schema-unknown-key', 'status'],
  ['verified:', 'verifed:', '5:1 schema-unknown-key', 'verified'],
  ['places:', 'place:', '7:1 schema-unknown-key', 'places'],
  ['title:', '标题:', '1:1 schema-unknown-key', 'title'],
  ['within: 24小时', 'withn: 24小时', '4:13 schema-unknown-key', 'within'],
  ['24小时', '二十四小时', '4:21 schema-invalid', 'within: 24小时'],
  ['24小时, clock: calendar', '24小时, clock: 自然时间', '4:34 schema-invalid', 'clock: calendar'],
  ['2026-10-30', '2026年10月30号', '5:11 schema-invalid', 'verified: 2026-10-30'],
  ['2026-10-30', '2026/10/30 0:00', '5:11 schema-invalid', 'verified: 2026-10-30'],
  ['24小时, clock', '24小时 clock', '4:25 yaml-missing-comma', '24小时, clock'],
  ['status: own', 'status: own\npartner: hezuo', '3:10 key-only-with', ''],
] as const;

const inFiles = [
  ['points.csv', 'hotline;partner', 'hotline、partner', '3:73 csv-joined', 'hotline;partner'],
  ['points.csv', 'hotline;partner', 'hotline/partnr', '3:73 csv-joined', 'hotline;partner'],
  ['points.csv', 'hotline;partner', 'hotline;hotline', '3:73 id-repeated', ''],
  ['points.csv', 'wgs84', '百度', '2:55 schema-invalid', 'bd09'],
  ['points.csv', '117.8196', '东经117.8196°', '2:38 schema-invalid', '117.8196'],
  ['points.csv', '117.8196', '117°49′10.56″E', '2:38 schema-invalid', '117.8196'],
  ['phones.csv', '2026-10-28', '46323', '2:53 schema-invalid', '2026-10-28'],
  ['phones.csv', '400-000-0000', 'tel：４００ 000 0000', '2:9 schema-invalid', '400-000-0000'],
  ['phones.csv', 'hotline', ' Hotline', '2:1 schema-invalid', 'hotline'],
  ['records.csv', '0.957', '95.7', '2:45 schema-invalid', '0.957'],
  ['records.csv', '340', '5小时40分', '2:41 schema-invalid', '340'],
  [
    'technicians.csv',
    '漳浦县;漳州市云霄县',
    '漳浦县、漳州市云霄县',
    '4:78 csv-joined',
    '漳州市漳浦县;漳州市云霄县',
  ],
  [
    'redirects.csv',
    '/fujian/zhangpu/',
    'https://example.com/fujian/zhangpu',
    '2:1 schema-invalid',
    '/fujian/zhangpu/',
  ],
  ['changes.csv', 'start', '开始', '2:27 schema-invalid', 'start'],
  [
    'phones.csv',
    'id,number',
    'ID,nummber',
    '1:1 csv-header',
    'id,number,owner,purpose,brands,hours,verified,method',
  ],
  ['phones.csv', '预约、改期、报价', '“预约,改期”', '2:1 csv-row-long', '"预约,改期"'],
  ['phones.csv', '预约、改期、报价', '预约、\n改期', '2:1 csv-row-broken', '预约、改期'],
  [
    'site.yaml',
    'https://example.com/net/',
    'example.com/net',
    '4:6 schema-invalid',
    'https://example.com/net',
  ],
  ['site.yaml', 'mailto:gengzheng', 'gengzheng', '18:14 schema-invalid', 'mailto:gengzheng'],
  ['site.yaml', 'sample: true', 'sample: 是', '5:9 schema-invalid', 'sample: true'],
  ['site.yaml', 'sample: true', 'sample: "true"', '5:9 schema-invalid', 'sample: true'],
  ['site.yaml', 'hotline: hotline', 'hotline: hotlin', '14:10 id-unknown', 'hotline'],
  [
    'site.yaml',
    '[fuwu.example.com]',
    '[https://fuwu.example.com/]',
    '36:13 schema-invalid',
    'fuwu.example.com',
  ],
  ['site.yaml', 'changesSince: 2026-07-01', 'changesSince: 2027-07-01', '39:15 day-future', ''],
  ['holidays.yaml', '[longhai]', 'longhai', '5:11 schema-invalid', 'points: [longhai]'],
  ['holidays.yaml', '[longhai]', '全部', '5:11 schema-invalid', 'all'],
  ['notes/350623.md', '---\n', '———\n', '1:1 front-matter-missing', '---'],
  ['notes/350623.md', '---\n', '\n---\n', '1:1 front-matter-missing', '---'],
] as const;

test.each([...inLists.map((row) => [list, ...row] as const), ...inFiles])(
  'in %s, for %s the slip %s is told once, and right after its hint',
  (file, good, slip, where, mended) => {
    expect(content.read(file)).toContain(good);
    content.edit(file, good, slip);
    const [first, ...rest] = content.told();
    expect(rest).toEqual([]);
    expect([first?.file, first?.where]).toEqual([file, where]);
    for (const language of ['zh', 'en'] as const) {
      expect(plain(first ? (problemText(first.problem, language).hint ?? '') : '')).toContain(plain(mended));
    }
    content.edit(file, slip, mended === '' ? good : repaired(good, mended));
    expect(content.told()).toEqual([]);
  },
);

// The file after the hint was followed; where it is not as good as it was, the hint shows another right form.
function repaired(good: string, mended: string): string {
  const isGood = good.includes(mended) || mended.includes(good.trim());
  return isGood ? good : `${/^ */.exec(good)?.[0] ?? ''}${mended}`;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
