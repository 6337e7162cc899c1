import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readGazetteer, readTownships } from '../../data/gazetteer-files.ts';
import { tsvRows } from '../fixtures/tsv-rows.ts';
import type { Outcome } from '../places/outcomes.ts';
import type { Resolution } from '../places/resolution.ts';
import { createResolver } from './resolver.ts';

const gazetteer = readGazetteer('content/gazetteer');
const { resolve } = createResolver(gazetteer, () => readTownships('content/gazetteer'));
const samples = tsvRows(readFixture('coverage-list.expected.tsv'));
const hardPlaces = tsvRows(readFixture('hard-places.tsv'));

const OUTCOMES: Readonly<Record<string, readonly Outcome[]>> = {
  OK: ['ok', 'repaired'],
  AMBIGUOUS: ['ambiguous'],
  SUGGEST: ['unknown'],
  RENAMED: ['renamed'],
  ABOLISHED_SPLIT: ['split'],
  PREF: ['too-wide'],
  LIST: ['several'],
  MISMATCH: ['mismatch'],
  NOT_DIVISION: ['not-a-division'],
  PSEUDO: ['placeholder'],
  OUTSIDE: ['no-county-data'],
  NONE: ['none'],
};

describe('the sample list', () => {
  test.each(samples)('$raw is $adcode $township_code', (row) => {
    const { outcome, adcode, township = '' } = resolve(row.raw!);
    expect([adcode, township]).toEqual([row.adcode, row.township_code]);
    expect(['ok', 'repaired', 'renamed']).toContain(outcome);
  });

  test('holds 193 places', () => expect(samples).toHaveLength(193));
});

describe('hard places', () => {
  test.each(hardPlaces)('$raw is $expect', (row) => {
    const resolution = resolve(String(JSON.parse(`"${row.raw!}"`)));
    const codes = row.codes === '' ? [] : row.codes!.split('|');
    expect(OUTCOMES[row.expect!]).toContain(resolution.outcome);
    if (row.expect === 'SUGGEST' || row.expect === 'MISMATCH') {
      expect(codesOf(resolution)[0]).toBe(codes[0]);
    } else expect(new Set(codesOf(resolution))).toEqual(new Set(codes));
  });
});

function readFixture(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
}

function codesOf({ adcode, township, parts, candidates }: Resolution): readonly (string | undefined)[] {
  if (parts) return parts.map((part) => part.adcode);
  if (adcode !== undefined) return [township === undefined ? adcode : `${adcode}+${township}`];
  return candidates.map((candidate) => candidate.adcode);
}
