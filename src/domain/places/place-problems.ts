import type { Problem } from '../problems/problem.ts';
import type { NamedPlace, Position } from '../problems/position.ts';
import type { Candidate, Resolution } from './resolution.ts';
import { isAccepted } from './resolution.ts';

/** A candidate as a message names it. */
function toNamedPlace({ adcode, township = adcode, name, parents }: Candidate): NamedPlace {
  return { adcode: township, name, parents };
}

/** What an editor should know of a place that was accepted; undefined where it was plain. */
export function placeNotice(resolution: Resolution, at: Position): Problem | undefined {
  const { raw, outcome, read = raw, since = '', change = '', count = 0 } = resolution;
  if (!isAccepted(resolution)) return undefined;
  if (resolution.incomplete) return { kind: 'notice-incomplete', params: { raw, read }, at };
  if (outcome === 'repaired') return { kind: 'notice-repaired', params: { raw, read }, at };
  if (outcome === 'whole') return { kind: 'notice-whole', params: { raw, count }, at };
  if (outcome !== 'renamed') return undefined;
  const { from, to } = resolution;
  const parents = from !== undefined && to !== undefined ? { from, to } : {};
  return { kind: 'notice-renamed', params: { raw, read, kind: change, since, ...parents }, at };
}

/** The problem of a place that was not accepted. */
export function placeProblem(resolution: Resolution, at: Position): Problem {
  const { raw, outcome, since = '', parts = [] } = resolution;
  const candidates = resolution.candidates.map(toNamedPlace);
  const [place] = candidates;
  if (outcome === 'ambiguous') return { kind: 'place-ambiguous', params: { raw, candidates }, at };
  if (outcome === 'unknown') return unknownProblem(resolution, at);
  if (outcome === 'mismatch' && resolution.code && place) {
    return {
      kind: 'place-code-differs',
      params: { raw, code: toNamedPlace(resolution.code), name: place },
      at,
    };
  }
  if (outcome === 'mismatch') return { kind: 'place-mismatch', params: { raw, candidates }, at };
  if (outcome === 'split') return { kind: 'place-split', params: { raw, since, successors: candidates }, at };
  if (outcome === 'too-wide' && place) return { kind: 'place-too-wide', params: { raw, place }, at };
  if (outcome === 'several')
    return { kind: 'place-several', params: { raw, places: parts.map((part) => part.raw) }, at };
  if (outcome === 'partial') return partialProblem(resolution, at);
  if (outcome === 'placeholder' && place) return { kind: 'place-placeholder', params: { raw, place }, at };
  if (outcome === 'not-a-division') {
    return {
      kind: 'place-zone',
      params: { raw, counties: (resolution.counties ?? []).map(toNamedPlace) },
      at,
    };
  }
  if (outcome === 'no-county-data') return { kind: 'place-no-county-data', params: { raw }, at };
  return { kind: 'place-none', params: { raw }, at };
}

// Behind a county that is known stands what has the form of a township, and is none of its own.
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
