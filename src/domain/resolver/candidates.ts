import type { Division, Gazetteer, Township } from '../places/gazetteer.ts';
import { parentsOf } from '../places/gazetteer.ts';
import type { Candidate } from '../places/resolution.ts';
import type { Atlas, Reading } from './atlas.ts';

/** A division as a candidate, its parents named. */
export function toCandidate(gazetteer: Gazetteer, division: Division, why: Candidate['why']): Candidate {
  const parents = parentsOf(gazetteer, division).map(({ name }) => name);
  return { adcode: division.adcode, name: division.name, parents, why };
}

/** A township as a candidate; its unit is the last of the parents. */
export function toTownshipCandidate(
  gazetteer: Gazetteer,
  unit: Division,
  township: Township,
  why: Candidate['why'],
): Candidate {
  const parents = [...parentsOf(gazetteer, unit), unit].map(({ name }) => name);
  return { adcode: unit.adcode, township: township.code, name: township.name, parents, why };
}

/** What was read, in full: 海南省五指山市南圣镇. */
export function fullName({ parents, name }: Candidate): string {
  return parents.join('') + name;
}

/** The places that a reading ended in or left open. */
export function placesOf({ gazetteer, townshipByCode }: Atlas, reading: Reading): readonly Candidate[] {
  const division = gazetteer.byAdcode.get(reading.adcode ?? '');
  if (!division) return reading.candidates;
  const township = reading.township === undefined ? undefined : townshipByCode(reading.township);
  if (!township) return [toCandidate(gazetteer, division, 'candidate')];
  return [toTownshipCandidate(gazetteer, division, township, 'candidate')];
}

const MAX_SUGGESTIONS = 5;

/** The first five as suggestions, without repeats. */
export function firstSuggestions(candidates: readonly Candidate[]): readonly Candidate[] {
  const byCode = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const code = candidate.township ?? candidate.adcode;
    if (!byCode.has(code)) byCode.set(code, { ...candidate, why: 'suggestion' });
  }
  return [...byCode.values()].slice(0, MAX_SUGGESTIONS);
}

/** Candidates without repeats, widest level first, then by code. */
export function distinctCandidates(candidates: readonly Candidate[]): readonly Candidate[] {
  const byCode = new Map(candidates.map((candidate) => [candidate.township ?? candidate.adcode, candidate]));
  return [...byCode.values()].sort(
    (a, b) => a.parents.length - b.parents.length || (a.adcode < b.adcode ? -1 : 1),
  );
}
