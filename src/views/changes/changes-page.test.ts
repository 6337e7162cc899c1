import { expect, test } from 'vitest';
import type { Change } from '../../domain/site/changes.ts';
import { toAtomFeed, toJsonFeed } from './changes-feed.ts';
import { toChangesPage } from './changes-page.ts';
import { fixtureSite } from '../fixtures/fixture-site.ts';

const stop: Change = {
  date: '2026-09-01',
  adcode: '350626',
  what: 'stop',
  reason: '往返要半天 <半天> & 误时',
};
const start: Change = {
  date: '2026-10-15',
  adcode: '469021',
  township: '469021105',
  service: 'opening',
  what: 'start',
  reason: '每周二、五排班',
};
const plain = fixtureSite();
const kept = { ...plain.settings, changesSince: '2026-07-01' };
const site = fixtureSite({ changes: [stop, start, stop], settings: kept });

test('changes stand newest first, each with its place, what happened and why', () => {
  const { changes } = toChangesPage(site);
  expect(changes.map(({ place, what, service }) => [place, what, service])).toEqual([
    ['海南省定安县富文镇', '开始上门', '保险柜开锁'],
    ['福建省漳州市东山县', '停止上门', '全部项目'],
    ['福建省漳州市东山县', '停止上门', '全部项目'],
  ]);
  expect(changes.map(({ href }) => href).slice(0, 2)).toEqual([
    '/hainan/dingan/',
    '/fujian/zhangzhou/#dongshan',
  ]);
});

test('each change has a fragment of its own, and a new one changes none of the others', () => {
  const ids = (changes: readonly Change[]) =>
    toChangesPage(fixtureSite({ changes })).changes.map(({ id }) => id);
  expect(new Set(ids([stop, start, stop])).size).toBe(3);
  expect(ids([stop, start, stop])).toEqual(expect.arrayContaining(ids([stop, start])));
});

test('a page without changes says since when they are kept, and is not indexed', () => {
  const empty = toChangesPage(fixtureSite({ settings: kept }));
  expect(empty.lead).toBe(
    '从2026年7月1日起，服务范围的每次变更都写在这里。2026年7月1日以来没有变更。现在的名单最近一次核对是2026年10月30日。',
  );
  expect(empty.frame.index).toBe(false);
  expect(toChangesPage(plain).lead).toMatch(/^还没有记录到变更。/);
});

test('without a day in site.yaml the page claims no more than its first change', () => {
  expect(toChangesPage(fixtureSite({ changes: [start, stop] })).lead).toMatch(
    /^这里记的第一条是2026年9月1日的，更早的变更没有记录。/,
  );
});

test('addresses that moved are changes too, under the base', () => {
  const origin = { file: 'content/redirects.csv', positions: {} };
  const redirect = {
    from: '/zhangpu/',
    to: '/fujian/zhangzhou/zhangpu/',
    date: '2026-06-01',
    reason: '旧地址',
    origin,
  };
  const { moved } = toChangesPage(fixtureSite({ redirects: [redirect], base: '/net/' }));
  expect(moved).toEqual([
    {
      date: '2026-06-01',
      from: '/net/zhangpu/',
      to: { href: '/net/fujian/zhangzhou/zhangpu/', text: '转到/net/fujian/zhangzhou/zhangpu/' },
      reason: '旧地址',
    },
  ]);
});

test('the Atom feed is dated by its newest change and escapes its text', () => {
  const atom = toAtomFeed(site);
  expect(atom).toContain('<updated>2026-10-15T00:00:00+08:00</updated>\n<author>');
  expect(atom).toContain('<summary>往返要半天 &lt;半天&gt; &amp; 误时</summary>');
  expect(atom.match(/<entry>/g)).toHaveLength(3);
  expect(atom).toContain('<id>https://example.com/changes/#on-2026-09-01-350626-stop</id>');
});

test('the JSON Feed holds the same entries, with their places to read on', () => {
  expect(toJsonFeed(site)).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: 'https://example.com/changes/feed.json',
    items: [
      {
        title: '海南省定安县富文镇：开始上门（保险柜开锁）',
        external_url: 'https://example.com/hainan/dingan/',
        date_published: '2026-10-15T00:00:00+08:00',
      },
      {},
      {},
    ],
  });
});
