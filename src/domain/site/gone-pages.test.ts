import { expect, test } from 'vitest';
import { readGazetteer } from '../../data/gazetteer-files.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { gonePages, liveRedirects } from './gone-pages.ts';
import type { Manifest } from './manifest.ts';

const gazetteer = readGazetteer('content/gazetteer');
const coverage: Coverage = new Map();
const manifest = (...pages: readonly (readonly [path: string, adcode?: string])[]): Manifest => ({
  version: 1,
  site: 'https://example.com/',
  sample: false,
  license: null,
  redirects: [],
  pages: pages.map(([path, adcode]) => ({
    path,
    facts: 'a',
    lastmod: '2026-01-01',
    index: true,
    ...(adcode !== undefined && { adcode }),
  })),
});
const gone = (...pages: readonly (readonly [path: string, adcode?: string])[]) =>
  gonePages(manifest(...pages), new Set(['/kept/']), new Set(['/known/']), { gazetteer, coverage });

test('a county that is not served any more leads to its row on the hub', () => {
  expect(gone(['/fujian/zhangzhou/zhangpu/', '350623'])).toEqual([
    { from: '/fujian/zhangzhou/zhangpu/', to: '/fujian/zhangzhou/#zhangpu', why: 'not-served' },
  ]);
});

test('a former county leads to its successor, a divided one to the page above', () => {
  const [renamed, split] = gone(
    ['/fujian/sanming/sha-xian/', '350427'],
    ['/zhejiang/hangzhou/jianggan/', '330104'],
  );
  expect(renamed).toMatchObject({ to: '/fujian/sanming/#shaxian', why: 'successor' });
  expect(split).toMatchObject({ to: '/zhejiang/hangzhou/', why: 'successor' });
});

test('other pages lead home; pages that are kept, or redirected already, are left alone', () => {
  expect(gone(['/guides/old/'], ['/kept/'], ['/known/'])).toEqual([
    { from: '/guides/old/', to: '/', why: 'withdrawn' },
  ]);
});

test('chains are cut short, circles are left', () => {
  const rows = [
    { from: '/a/', to: '/b/' },
    { from: '/b/', to: '/c/' },
    { from: '/x/', to: '/y/' },
    { from: '/y/', to: '/x/' },
  ];
  expect(liveRedirects(rows, new Set()).map(({ to }) => to)).toEqual(['/c/', '/c/', '/y/', '/x/']);
});

test('a row of a page that moved is followed, and a page that is back is no redirect', () => {
  const rows = [
    { from: '/old/zhangpu/', to: '/old/#zhangpu' },
    { from: '/old/', to: '/new/' },
    { from: '/back/', to: '/new/' },
  ];
  expect(liveRedirects(rows, new Set(['/back/', '/new/']))).toEqual([
    { from: '/old/zhangpu/', to: '/new/#zhangpu' },
    { from: '/old/', to: '/new/' },
  ]);
});
