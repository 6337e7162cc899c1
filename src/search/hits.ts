import type { PlaceName } from './places.ts';

/** How a query met a place, best first; the order is the ranking. */
export const matchKinds = [
  'code',
  'name',
  'stem',
  'parent',
  'initials',
  'prefix',
  'spelled',
  'inside',
  'part',
  'sound',
  'edit',
] as const;

export type MatchKind = (typeof matchKinds)[number];

/** An old name in full counts as much as a stem. */
const oldNameRank = matchKinds.indexOf('stem');

/** A place that a query may mean. */
export interface Hit {
  readonly name: PlaceName;
  readonly kind: MatchKind;
  /** Orders hits of one kind; 0 is best. */
  readonly cost: number;
  /** What of the query does not belong to the place. */
  readonly rest: string;
}

/**
 * The best hit of each place in the order of answers: kind and cost; today's names before old ones;
 * units before the hubs above them; served before unserved; then by code.
 */
export function rankHits(hits: readonly Hit[]): readonly Hit[] {
  const best = new Map<string, Hit>();
  for (const hit of hits) {
    const { adcode } = hit.name.place;
    const known = best.get(adcode);
    if (!known || compareKinds(hit, known) < 0) best.set(adcode, hit);
  }
  return [...best.values()].sort(compareHits);
}

/** Which of two hits tells more about the same place: that 沙县 is the old name of 沙县区, too. */
function compareKinds(a: Hit, b: Hit): number {
  return kindRank(a) - kindRank(b) || a.cost - b.cost || Number(a.name.former) - Number(b.name.former);
}

function compareHits(a: Hit, b: Hit): number {
  return (
    Math.max(kindRank(a), Number(a.name.former) * oldNameRank) -
      Math.max(kindRank(b), Number(b.name.former) * oldNameRank) ||
    a.cost - b.cost ||
    Number(a.name.former) - Number(b.name.former) ||
    Number(a.name.place.status === null) - Number(b.name.place.status === null) ||
    Number(b.name.place.served) - Number(a.name.place.served) ||
    Number(a.name.place.adcode) - Number(b.name.place.adcode)
  );
}

function kindRank({ kind }: Hit): number {
  return matchKinds.indexOf(kind);
}
