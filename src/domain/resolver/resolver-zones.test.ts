import { expect, test } from 'vitest';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import type { Zone } from '../places/gazetteer.ts';
import { parentsOf } from '../places/gazetteer.ts';
import { createResolver } from './resolver.ts';

const gazetteer = readGazetteer('content/gazetteer');
const { resolve } = createResolver(gazetteer, () => readTownships('content/gazetteer'));

test('every zone is known as one by its own name, alone and behind its parents', () => {
  const missed = gazetteer.zones.flatMap((zone) => formsOf(zone).filter((form) => !isZone(form)));
  expect(missed).toEqual([]);
});

test.each(['漳浦县高新区', '漳浦高新区'])('%s is an address in a county, not a zone of its own', (text) => {
  expect(resolve(text).outcome).not.toBe('not-a-division');
});

function formsOf({ name, parent }: Zone): readonly string[] {
  const division = gazetteer.byAdcode.get(parent);
  if (!division) return [name];
  const parents = [...parentsOf(gazetteer, division), division].map((above) => above.name);
  return [name, parents.join('') + name];
}

// 九龙 is a county's stem too: Hong Kong is the other candidate.
function isZone(text: string): boolean {
  const { outcome, candidates } = resolve(text);
  if (outcome === 'ambiguous') return candidates.some(({ adcode }) => adcode === '810000');
  return outcome === 'not-a-division' || outcome === 'no-county-data';
}
