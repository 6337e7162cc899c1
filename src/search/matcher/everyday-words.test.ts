import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTownships } from '../../data/gazetteer-files.ts';
import { gazetteer, matcher, units } from './fixtures/country.ts';
import { buildTownshipShards } from '../townships/township-shards.ts';

const shards = buildTownshipShards({
  gazetteer,
  coverage: new Map(),
  townships: readTownships('content/gazetteer'),
});
const words = readFileSync('src/search/matcher/fixtures/everyday-words.txt', 'utf8').trim().split('\n');
const found = (query: string) => {
  const keys = matcher.townshipShardsOf(query);
  const files = shards.filter(({ key }) => keys.includes(key));
  return matcher.match(query, 10, files).results.map(({ name, township }) => township ?? name);
};

test('four hundred words and sentences that visitors write mean no place, nor a township', () => {
  expect(words.length).toBeGreaterThan(400);
  expect(words.flatMap((word) => found(word).map((name) => `${word}: ${name}`))).toEqual([]);
});

test('no such word keeps a county from being found before it or behind it', () => {
  const asked = words.filter((word) => word.length > 2);
  const missed = units.filter(({ name }, i) => {
    const word = asked[i % asked.length]!;
    return [name + word, `${word} ${name}`].some((query) => found(query)[0] !== name);
  });
  expect(missed.map(({ name }, i) => `${name} ${asked[i % asked.length]!}`)).toEqual([]);
});
