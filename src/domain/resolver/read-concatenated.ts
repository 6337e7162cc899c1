import { isUnit } from '../gazetteer.ts';
import type { Resolution } from '../resolution.ts';
import { isAccepted } from '../resolution.ts';
import type { Atlas, Reading } from './atlas.ts';
import type { Chain } from './chains.ts';
import { readComplete } from './read-complete.ts';
import { readTail } from './tails.ts';
import { townshipAtStart } from './township-names.ts';

const CONNECTIVE = /^(?:以及|和|及|与|跟)/;
const CONNECTIVES = /以及|和|及|与|跟/g;

/** Reads places written without a separator, or with 和 and the like between them. */
export function readConcatenated(
  atlas: Atlas,
  text: string,
  resolve: (part: string) => Resolution,
): Reading | undefined {
  const cuts = [...cutsAfterPlaces(atlas, text), ...cutsAtConnectives(atlas, text)];
  const cut = cuts.find(({ rest }) => isPlaces(atlas, rest, resolve));
  if (!cut) return undefined;
  const parts = [cut.place, cut.rest].map(resolve);
  return { outcome: 'several', parts: parts.flatMap((part) => part.parts ?? [part]), candidates: [] };
}

interface Cut {
  readonly place: string;
  readonly rest: string;
}

function cutsAfterPlaces(atlas: Atlas, text: string): readonly Cut[] {
  return atlas
    .chainsOf(text)
    .filter(
      ({ end, last }) => end < text.length && last.form !== 'short' && isUnit(atlas.gazetteer, last.division),
    )
    .flatMap((chain) => [endOfTownship(atlas, chain, text) ?? chain.end, chain.end])
    .sort((a, b) => b - a)
    .map((end) => ({ place: text.slice(0, end), rest: text.slice(end).replace(CONNECTIVE, '') }));
}

function endOfTownship(atlas: Atlas, { end, last }: Chain, text: string): number | undefined {
  const match = townshipAtStart(atlas.townshipsOf(last.division), text.slice(end));
  return match && end + match.length;
}

// Between connectives a stem is enough: 漳浦和云霄.
function cutsAtConnectives(atlas: Atlas, text: string): readonly Cut[] {
  return [...text.matchAll(CONNECTIVES)]
    .map((match) => ({ place: text.slice(0, match.index), rest: text.slice(match.index + match[0].length) }))
    .filter(({ place }) => place !== '' && readComplete(atlas, place) !== undefined);
}

function isPlaces(atlas: Atlas, rest: string, resolve: (part: string) => Resolution): boolean {
  if (rest === '') return false;
  if (readComplete(atlas, rest) ?? readTail(atlas, rest)) return true;
  if (atlas.chainsOf(rest).length === 0) return false;
  const { outcome, parts } = resolve(rest);
  return outcome === 'several' && parts?.some(isAccepted) === true;
}
