import { expect, test } from 'vitest';
import type { Site } from '../../domain/site/site-data.ts';
import { fixtureSite } from '../fixtures/fixture-site.ts';
import { allPages } from '../site-pages.ts';
import { toManifest } from './manifest.ts';
import { unrecordedRedirects } from './unrecorded-redirects.ts';

const site = fixtureSite();
const first = toManifest(site);
const changedPaths = (next: Site) => {
  const before = new Map(first.pages.map(({ path, facts }) => [path, facts]));
  return toManifest(next)
    .pages.filter(({ path, facts }) => before.get(path) !== facts)
    .map(({ path }) => path);
};

test('the manifest has every page, with its index decision and a digest', () => {
  const decisions = (pages: readonly { readonly path: string; readonly index: boolean }[]) =>
    pages.map(({ path, index }) => [path, index]);
  expect(decisions(first.pages)).toEqual(decisions(allPages(site)));
  expect(first.pages.every(({ facts }) => /^[0-9a-f]{16}$/.test(facts))).toBe(true);
  expect(first.pages.find(({ path }) => path === '/fujian/zhangzhou/zhangpu/')).toMatchObject({
    adcode: '350623',
    lastmod: site.today,
  });
});

test('another day alone changes no digest', () => {
  expect(changedPaths(fixtureSite({ today: '2026-11-16' }))).toEqual([]);
});

test('the text of a guide changes that guide alone, a note its county alone', () => {
  const [guide] = site.guides;
  const edited = site.guides.map((one) => (one === guide ? { ...one, body: `${one.body}改` } : one));
  expect(changedPaths({ ...site, guides: edited })).toEqual([`/guides/${guide!.id}/`]);
  const notes = site.notes.map((note) => ({ ...note, body: `${note.body}改` }));
  expect(changedPaths({ ...site, notes })).toEqual(['/fujian/zhangzhou/zhangpu/']);
});

test('pages keep the day of the previous manifest until they say something else', () => {
  const [guide] = site.guides;
  const guides = site.guides.map((one) => (one === guide ? { ...one, body: '别的' } : one));
  const next = toManifest({ ...site, guides, previous: first, today: '2026-12-01' });
  const late = next.pages.filter(({ lastmod }) => lastmod === '2026-12-01').map(({ path }) => path);
  expect(late).toEqual([`/guides/${guide!.id}/`]);
});

test('a redirect that nobody wrote down is found again in the manifest', () => {
  const [home] = first.pages;
  const previous = { ...first, pages: [...first.pages, { ...home!, path: '/guides/gone/' }] };
  const found = unrecordedRedirects(site, previous);
  expect(found).toEqual([{ from: '/guides/gone/', to: '/', date: site.today, reason: '页面已撤下' }]);
  const next = toManifest({ ...site, redirects: found });
  expect(unrecordedRedirects({ ...site, today: '2027-01-01' }, next)).toEqual(found);
  expect(unrecordedRedirects({ ...site, redirects: found }, next)).toEqual([]);
});
