import type { Division, Gazetteer } from '../gazetteer.ts';
import { unitsUnder } from '../gazetteer.ts';
import { createSounds } from './sounds.ts';

/** Finds divisions whose names are nearly the written one. */
export interface NearNames {
  /** Nearest first: the same stem, then names one character away, of these first what sounds the same. */
  readonly near: (name: string) => readonly Division[];
  /** The same among what lies below a division. */
  readonly nearUnder: (above: Division, name: string) => readonly Division[];
}

const LEVEL_AT_END = /(?:自治[区州县旗]|地区|新区|林区|特区|[省市县区旗州盟])$/;

/** Indexes names by what is left when one character is taken out: two such rests meet one edit apart. */
export function createNearNames(gazetteer: Gazetteer): NearNames {
  const byStem = Map.groupBy(gazetteer.divisions, ({ stem }) => stem);
  const byRest = new Map<string, Division[]>();
  for (const division of gazetteer.divisions) {
    for (const rest of restsOf(division.name)) {
      const divisions = byRest.get(rest);
      if (divisions) divisions.push(division);
      else byRest.set(rest, [division]);
    }
  }
  const soundsAlike = createSounds(gazetteer.divisions);
  const soundsFirst = (divisions: readonly Division[], name: string) =>
    [...divisions].sort((a, b) => Number(soundsAlike(b.name, name)) - Number(soundsAlike(a.name, name)));
  return {
    near(name) {
      const sameStem = stemsOf(name).flatMap((stem) => byStem.get(stem) ?? []);
      const oneAway = [...restsOf(name)]
        .flatMap((rest) => byRest.get(rest) ?? [])
        .filter((division) => isOneAway(division.name, name));
      return [...new Set([...sameStem, ...soundsFirst(oneAway, name)])];
    },
    nearUnder(above, name) {
      const children = gazetteer.childrenOf.get(above.adcode) ?? [];
      const below = [...new Set([...children, ...unitsUnder(gazetteer, above)])].filter(
        (division) => division !== above,
      );
      const stems = stemsOf(name);
      const sameStem = below.filter(({ stem }) => stems.includes(stem));
      const oneAway = below.filter(
        (division) => isOneAway(division.name, name) || isStemAway(division, name),
      );
      return [...new Set([...sameStem, ...soundsFirst(oneAway, name)])];
    },
  };
}

/**
 * Whether one character is missing, too many or another. Names of two characters are all alike by that.
 * @example isOneAway('漳浦县', '漳埔县') // true
 */
function isOneAway(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short.length < 2 || long.length < 3 || a === b) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = short.slice(short.length === long.length ? start + 1 : start);
  return long.slice(start + 1) === rest;
}

// Below a named parent a stem of two characters may differ in one: 漳州漳埔.
function isStemAway({ stem }: Division, name: string): boolean {
  if (stem.length !== name.length) return false;
  const same = [...stem].filter((character, at) => character === name[at]).length;
  return same > 0 && same === stem.length - 1;
}

function stemsOf(name: string): readonly string[] {
  const stem = name.replace(LEVEL_AT_END, '');
  return stem.length > 1 && stem !== name ? [name, stem] : [name];
}

function restsOf(name: string): ReadonlySet<string> {
  const rests = new Set(name.length > 2 ? [name] : []);
  if (name.length > 20) return rests;
  for (let at = 0; at < name.length; at += 1) {
    if (name.length > 2) rests.add(name.slice(0, at) + name.slice(at + 1));
  }
  return rests;
}
