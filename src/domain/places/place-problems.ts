import type { Problem } from '../problems/problem.ts';
import type { NamedPlace, Position } from '../problems/position.ts';
import type { Candidate, Resolution } from './resolution.ts';
import { isAccepted } from './resolution.ts';

/** What an editor should know about a place that was accepted; undefined where there is nothing to say. */
export function placeNotice(resolution: Resolution, at: Position): Problem | undefined {
  const { raw, outcome, read = raw, since = '', change, count = 0, from, to } = resolution;
  if (!isAccepted(resolution)) return undefined;
  if (resolution.incomplete) return { kind: 'notice-incomplete', params: { raw, read }, at };
  if (outcome === 'repaired') return { kind: 'notice-repaired', params: { raw, read }, at };
  if (outcome === 'whole') return { kind: 'notice-whole', params: { raw, count }, at };
  if (outcome !== 'renamed' || change === undefined) return undefined;
  const parents = from !== undefined && to !== undefined ? { from, to } : {};
  return { kind: 'notice-renamed', params: { raw, read, kind: change, since, ...parents }, at };
}

/** The problem of a place that was not accepted. */
export function placeProblem(resolution: Resolution, at: Position): Problem {
  const { raw, since = '', parts = [], counties = [] } = resolution;
  const candidates = resolution.candidates.map(toNamedPlace);
  const [place] = candidates;
  const none: Problem = { kind: 'place-none', params: { raw }, at };
  switch (resolution.outcome) {
    case 'split':
      return { kind: 'place-split', params: { raw, since, successors: candidates }, at };
    case 'ambiguous':
      return { kind: 'place-ambiguous', params: { raw, candidates }, at };
    case 'unknown':
      return unknownProblem(resolution, at);
    case 'mismatch':
      return mismatchProblem(resolution, at);
    case 'too-wide':
      return place ? { kind: 'place-too-wide', params: { raw, place }, at } : none;
    case 'several':
      return { kind: 'place-several', params: { raw, places: parts.map((part) => part.raw) }, at };
    case 'partial':
      return partialProblem(resolution, at);
    case 'placeholder':
      return place ? { kind: 'place-placeholder', params: { raw, place }, at } : none;
    case 'not-a-division':
      return { kind: 'place-zone', params: { raw, counties: counties.map(toNamedPlace) }, at };
    case 'no-county-data':
      return { kind: 'place-no-county-data', params: { raw }, at };
    // A file that refuses what region lists accept wants one county: 全境 has none.
    case 'ok':
    case 'repaired':
    case 'whole':
    case 'renamed':
    case 'none':
      return none;
  }
}

function mismatchProblem({ raw, code, candidates }: Resolution, at: Position): Problem {
  const named = candidates.map(toNamedPlace);
  const [name] = named;
  return code && name
    ? { kind: 'place-code-differs', params: { raw, code: toNamedPlace(code), name }, at }
    : { kind: 'place-mismatch', params: { raw, candidates: named }, at };
}

// The text after a known county may have the form of a township's name that the county does not have.
function partialProblem(resolution: Resolution, at: Position): Problem {
  const { raw, read = raw, rest = '', parent, candidates } = resolution;
  if (!parent) return { kind: 'place-partial', params: { raw, read, rest }, at };
  return {
    kind: 'place-township-unknown',
    params: {
      raw,
      unit: toNamedPlace(parent),
      township: rest,
      suggestions: candidates.map(toNamedPlace),
    },
    at,
  };
}

function unknownProblem({ raw, parent, since, candidates }: Resolution, at: Position): Problem {
  const suggestions = candidates.map(toNamedPlace);
  const known = {
    raw,
    ...(parent && { parent: toNamedPlace(parent) }),
    ...(since !== undefined && { since }),
    suggestions,
  };
  return { kind: 'place-unknown', params: known, at };
}

function toNamedPlace({ adcode, township = adcode, name, parents }: Candidate): NamedPlace {
  return { adcode: township, name, parents };
}
