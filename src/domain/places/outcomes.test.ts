import { expect, test } from 'vitest';
import type { Outcome, PlaceFile } from './outcomes.ts';
import { factsOf, outcomeTable } from './outcomes.ts';
import { isAccepted, isAcceptedIn, isUnrecognised, namesPlace } from './resolution.ts';

const outcomes = Object.keys(outcomeTable).filter((name): name is Outcome => name in outcomeTable);
const acceptedIn = (file: PlaceFile) => outcomes.filter((outcome) => isAcceptedIn(file, { outcome }));

test('each file takes its own outcomes: only a service point may have an address behind its place', () => {
  expect(acceptedIn('regions')).toEqual(['ok', 'repaired', 'whole', 'renamed']);
  expect(acceptedIn('changes')).toEqual(['ok', 'repaired', 'whole', 'renamed']);
  expect(acceptedIn('points')).toEqual(['ok', 'repaired', 'renamed', 'partial']);
  expect(acceptedIn('records')).toEqual(['ok', 'repaired', 'renamed']);
});

test('what is accepted names one place, and its words are not read again as a list', () => {
  for (const outcome of outcomes.filter((one) => isAccepted({ outcome: one }))) {
    expect(factsOf(outcome)).toMatchObject({ names: 'one', mayBeList: false });
  }
});

test('a text that looks like a place names one only where a parent or a near name is known', () => {
  const parent = { adcode: '350600', name: '漳州市', parents: ['福建省'], why: 'candidate' } as const;
  expect(outcomes.filter((outcome) => isUnrecognised({ outcome }))).toEqual(['unknown', 'none']);
  expect(namesPlace({ outcome: 'unknown', candidates: [] })).toBe(false);
  expect(namesPlace({ outcome: 'unknown', candidates: [], parent })).toBe(true);
  expect(namesPlace({ outcome: 'unknown', candidates: [parent] })).toBe(true);
  expect(namesPlace({ outcome: 'too-wide', candidates: [] })).toBe(true);
  expect(namesPlace({ outcome: 'none', candidates: [parent] })).toBe(false);
});
