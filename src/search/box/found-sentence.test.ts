import { expect, test } from 'vitest';
import { readGazetteer } from '../../data/gazetteer-files.ts';
import { foundSentence } from './found-sentence.ts';
import { buildPlaceIndex } from '../place-index/place-index.ts';
import { createMatcher } from '../matcher/place-matcher.ts';

const matcher = createMatcher(
  buildPlaceIndex({ gazetteer: readGazetteer('content/gazetteer'), coverage: new Map(), base: '/' }),
);

test.each([
  ['漳浦', '找到1个'],
  ['鼓楼区', '有4个鼓楼区，请按省市选'],
  ['同仁', '找到1个，另有1个相近'],
  ['漳埔县', '没有完全一样的，有1个相近'],
  ['多少钱', '没有叫“多少钱”的地方。换个写法，按回车查网页，或打400-000-0000。'],
])('%s: %s', (query, sentence) => {
  expect(foundSentence(matcher.match(query), query, '400-000-0000')).toBe(sentence);
});
