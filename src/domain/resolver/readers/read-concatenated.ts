import { isUnit } from '../../places/gazetteer.ts';
import type { Resolution } from '../../places/resolution.ts';
import { isAccepted } from '../../places/resolution.ts';
import type { Atlas, Reading } from '../atlas.ts';
import type { Chain } from '../forms/chains.ts';
import { readComplete } from './read-complete.ts';
import { severalPlaces } from './separators.ts';
import { readTail } from './tails.ts';
import { townshipAtStart } from '../names/township-names.ts';

const CONNECTIVE = /^(?:以及|和|及|与|跟)/;
/** Characters; no chain of names with a township is longer. */
const LONGEST_PLACE = 60;
const CONNECTIVES = /以及|和|及|与|跟/g;

/** Reads places written without a separator, or with 和 and the like between them. */
export function readConcatenated(
  atlas: Atlas,
  text: string,
  resolve: (part: string) => Resolution,
): Reading | undefined {
  const after = cutsAfterPlaces(atlas, text).filter(({ rest }) => !isWord(atlas, rest));
  const cuts = [...after, ...cutsAtConnectives(atlas, text)];
  const cut = cuts.find(({ rest }) => isPlaces(atlas, rest, resolve));
  if (!cut) return undefined;
  return severalPlaces([cut.place, cut.rest].map(resolve));
}

interface Cut {
  readonly place: string;
  readonly rest: string;
}

function cutsAfterPlaces(atlas: Atlas, text: string): readonly Cut[] {
  return atlas
    .chainsOf(text)
    .filter(
      ({ end, last, mentions }) =>
        end < text.length &&
        (last.form !== 'short' || mentions.length > 1) &&
        isUnit(atlas.gazetteer, last.division),
    )
    .flatMap((chain) => [...cutsAfterTownship(atlas, chain, text), ...cutsAt(text, chain.end)])
    .sort((a, b) => b.place.length - a.place.length);
}

// 定安县龙河镇富文镇: the second township is one of the same county.
function cutsAfterTownship(atlas: Atlas, { end, last }: Chain, text: string): readonly Cut[] {
  const townships = atlas.townshipsOf(last.division);
  const match = townshipAtStart(townships, text.slice(end));
  if (!match) return [];
  return cutsAt(text, end + match.length).flatMap((cut) => {
    const next = townshipAtStart(townships, cut.rest);
    return next ? [{ ...cut, rest: text.slice(0, end) + cut.rest }, cut] : [cut];
  });
}

// 东城区和田地区于田县: what looks like a connective may begin a name.
function cutsAt(text: string, end: number): readonly Cut[] {
  const [place, rest] = [text.slice(0, end), text.slice(end)];
  const connective = CONNECTIVE.exec(rest)?.[0];
  return connective === undefined
    ? [{ place, rest }]
    : [
        { place, rest },
        { place, rest: rest.slice(connective.length) },
      ];
}

// Between connectives a stem is enough: 漳浦和云霄.
function cutsAtConnectives(atlas: Atlas, text: string): readonly Cut[] {
  return [...text.slice(0, LONGEST_PLACE).matchAll(CONNECTIVES)]
    .map((match) => ({ place: text.slice(0, match.index), rest: text.slice(match.index + match[0].length) }))
    .filter(({ place }) => place !== '' && readComplete(atlas, place) !== undefined);
}

// 漳浦县城区, 漳浦县鼓楼: two characters that name several divisions are rather a part of the county.
function isWord(atlas: Atlas, rest: string): boolean {
  return rest.length === 2 && readComplete(atlas, rest)?.outcome === 'ambiguous';
}

function isPlaces(atlas: Atlas, rest: string, resolve: (part: string) => Resolution): boolean {
  if (rest === '') return false;
  if (readComplete(atlas, rest) ?? readTail(atlas, rest)) return true;
  if (atlas.chainsOf(rest).length === 0) return false;
  const { outcome, parts } = resolve(rest);
  return outcome === 'several' && parts?.some(isAccepted) === true;
}
