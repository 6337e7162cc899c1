import { expect, test } from 'vitest';
import { readGazetteer } from '../../../../src/data/gazetteer-files.ts';
import { placeDocuments, queryTermsOf, termsOf } from './documents.ts';

const documents = placeDocuments(readGazetteer('content/gazetteer'));

test('a document holds all that a place is called', () => {
  expect(documents.find(({ id }) => id === '420600')).toEqual({
    id: '420600',
    name: '襄阳市',
    stem: '襄阳',
    parents: '湖北省 湖北',
    pinyin: 'xiangyangshi xiangyang hubeixiangyang',
    initials: 'xy xys',
    former: '襄樊市',
  });
});

test('Chinese is taken apart into runs and pairs, pinyin is one word', () => {
  expect(termsOf('漳州 漳浦县')).toEqual(['漳州', '漳浦县', '漳浦', '浦县']);
  expect(queryTermsOf("Zhāng pǔ'xiàn")).toEqual(['zhangpuxian']);
  expect(queryTermsOf('漳pu')).toEqual(['漳', 'pu']);
});
