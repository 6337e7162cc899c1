import type { RegionList, RegionPlace } from '../../domain/coverage/region-list.ts';
import type { Origin } from '../../domain/problems/position.ts';
import type { ContentEntry } from '../reading/content-file.ts';

/** A region list that its schema refused, as far as it can be read. */
export interface RefusedList {
  /** What cannot be read is empty in it. */
  readonly list: RegionList;
  /** Whether it is known whom the list serves. */
  readonly isComplete: boolean;
}

/** The keys that decide where a list overlaps others. */
const COMPARED = ['status', 'services', 'except', 'shares', 'over'];

/**
 * The refused lists, so that an editor learns of a wrong key, of a wrong place and of an overlap in one go. The places
 * of a list of which it is not known where it overlaps others are read, but served by nobody.
 */
export function refusedLists(
  entries: readonly ContentEntry<RegionList, Omit<RegionList, 'id' | 'origin'>>[],
): readonly RefusedList[] {
  return entries.filter(({ row }) => row === undefined).map(refusedList);
}

function refusedList({
  id = '',
  known,
  lost,
  origin,
}: ContentEntry<RegionList, Omit<RegionList, 'id' | 'origin'>>): RefusedList {
  const { status = 'own', partner, services = [], except = [], shares = [], over = [], places } = known;
  const isComparable = COMPARED.every((key) => !lost.has(key));
  const kept = (places ?? []).flatMap((place, index) => (place.place === '' ? [] : [{ place, index }]));
  return {
    list: {
      id,
      title: id,
      status: lost.has('partner') ? 'own' : status,
      partner,
      services: isComparable ? services : [],
      verified: known.verified ?? '',
      source: '',
      shares: isComparable ? shares : [],
      over: isComparable ? over : [],
      except,
      places: kept.map(({ place }) => (isComparable ? place : { ...place, services: [] })),
      origin: withKept(origin, new Map(kept.map(({ index }, at) => [index, at]))),
    },
    isComplete: isComparable && isEachReadable(places),
  };
}

function isEachReadable(places: readonly RegionPlace[] | undefined): boolean {
  return places?.every(({ place, services }) => place !== '' && services?.length !== 0) ?? false;
}

// Positions follow the places that are kept.
function withKept({ file, positions }: Origin, keptAt: ReadonlyMap<number, number>): Origin {
  const entries = Object.entries(positions).flatMap(([path, place]) => {
    const [, index, rest = ''] = /^places\.(\d+)(.*)$/.exec(path) ?? [];
    if (index === undefined) return [[path, place] as const];
    const at = keptAt.get(Number(index));
    return at === undefined ? [] : [[`places.${String(at)}${rest}`, place] as const];
  });
  return { file, positions: Object.fromEntries(entries) };
}
