import { expect, test } from 'vitest';
import { readGazetteer } from '../data/gazetteer-files.ts';
import { findLines, findOutput } from './find-output.ts';
import { buildPlaceIndex } from './place-index/place-index.ts';
import { createMatcher } from './matcher/place-matcher.ts';

const matcher = createMatcher(
  buildPlaceIndex({ gazetteer: readGazetteer('content/gazetteer'), coverage: new Map(), base: '/' }),
);

test('the JSON has the keys of the contract and absolute addresses', () => {
  expect(findOutput('沙县', matcher.match('沙县'), 'https://example.com/')).toEqual({
    query: '沙县',
    total: 1,
    results: [
      {
        adcode: '350405',
        name: '沙县区',
        parents: ['福建省', '三明市'],
        status: 'unknown',
        extent: null,
        township: null,
        formerly: '沙县',
        matched: 'name',
        url: 'https://example.com/fujian/sanming/#shaxian',
      },
    ],
  });
});

test('the text says what was found and where it stands, in both languages', () => {
  const lines = (lang: 'zh' | 'en') =>
    findLines('沙县', matcher.match('沙县'), {
      siteUrl: 'https://example.com/',
      hotline: '400-000-0000',
      language: lang,
    });
  expect(`${lines('zh')}\n${lines('en')}`).toMatchInlineSnapshot(`
    "找到1个
    350405  福建省 三明市 沙县区（原沙县）  没有资料
            https://example.com/fujian/sanming/#shaxian
    1 place found.
    350405  福建省 三明市 沙县区 (formerly 沙县)  unknown
            https://example.com/fujian/sanming/#shaxian"
  `);
});
