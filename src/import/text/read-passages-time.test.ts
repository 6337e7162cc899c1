import { expect, test } from 'vitest';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import { outOfLine } from '../../domain/fixtures/out-of-line.ts';
import { isUnit, parentsOf } from '../../domain/places/gazetteer.ts';
import { createResolver } from '../../domain/resolver/resolver.ts';
import { readPassages } from './read-passages.ts';

const gazetteer = readGazetteer('content/gazetteer');
const resolver = createResolver(gazetteer, readTownships('content/gazetteer'));
const names = gazetteer.divisions
  .filter((division) => isUnit(gazetteer, division))
  .map((unit) => [...parentsOf(gazetteer, unit), unit].map(({ name }) => name).join(''));

/** Characters; three bytes each, so up to 10 MB. */
const lengths = [35_000, 350_000, 3_500_000];

test.each([
  ['a place a line', '\n'],
  ['all places in one line, 、 between them', '、'],
  ['all places in one line, spaces between them', ' '],
])('a file with %s is read in time in line with its length, up to 10 MB', (_, separator) => {
  const slow = outOfLine(lengths, (length) => {
    const text = names.map((name) => name + separator).join('');
    const lines = text
      .repeat(Math.ceil(length / text.length))
      .slice(0, length)
      .split('\n');
    const passages = lines.map((line, at) => ({ text: line, start: { line: at + 1, column: 1 } }));
    return () => readPassages(resolver, passages);
  });
  expect(slow).toBeUndefined();
});
