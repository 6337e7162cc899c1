import { expect, test } from 'vitest';
import { readGazetteer } from '../../src/data/gazetteer-files.ts';
import { placeLists } from './places-lists.ts';

const gazetteer = readGazetteer('content/gazetteer');
const lists = new Map(placeLists(gazetteer).map(({ name, entries }) => [name, entries]));
const expectedFor = (list: string, text: string) =>
  lists.get(list)!.find((entry) => entry.text === text)?.expected;

test.each([
  ['full chain', '福建省漳州市漳浦县', ['350623']],
  ['short parent + full name', '漳州漳浦县', ['350623']],
  ['short parent + stem', '漳州漳浦', ['350623']],
  ['stem alone', '漳浦', ['350623']],
  ['stem alone', '鼓楼', []],
])('%s: %s means %j', (list, text, codes) => {
  expect(expectedFor(list, text)).toEqual(codes);
});

test('a county under a foreign parent means nothing, and no entry is listed twice', () => {
  expect(lists.get('foreign parent')!.every(({ expected }) => expected.length === 0)).toBe(true);
  for (const entries of lists.values()) {
    expect(new Set(entries.map(({ text }) => text)).size).toBe(entries.length);
  }
});

test('the sample list and the hard cases come from the fixtures of the domain', () => {
  expect(lists.get('sample list')).toHaveLength(193);
  expect(lists.get('hard cases')!.length).toBeGreaterThan(30);
});
