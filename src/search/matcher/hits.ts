import { ancestorsOf } from './lexicon.ts';
import type { Place, PlaceName } from '../place-index/place.ts';

/** How the query matched, best first; the order is the ranking. */
export const matchKinds = [
  'code',
  'name',
  'stem',
  'parent',
  'initials',
  'prefix',
  'spelled',
  'zone',
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
 * cities whose very name was written (see `leadingCities`), units, other hubs; served before unserved; of the cities
 * those with more units first, 苏州 before 朔州 for sz; then by code.
 */
export function rankHits(hits: readonly Hit[]): readonly Hit[] {
  const best = new Map<string, Hit>();
  for (const hit of hits) {
    const { adcode } = hit.name.place;
    const known = best.get(adcode);
    if (!known || compareKinds(hit, known) < 0) best.set(adcode, hit);
  }
  const found = [...best.values()];
  const leading = leadingCities(found);
  return found.sort((a, b) => compareHits(a, b, leading));
}

/**
 * The provinces and prefectures that people mean by their stem: 西安 is 西安市, not a district of that name
 * far away. Where a unit inside has the stem too, it answers for both: 恩施市, 朝阳县.
 */
function leadingCities(hits: readonly Hit[]): ReadonlySet<Place> {
  const named = hits.filter(namesStem).map(({ name }) => name.place);
  const answered = new Set(
    named
      .filter(isUnit)
      .flatMap((unit) => ancestorsOf(unit).filter((above) => stemOf(above) === stemOf(unit))),
  );
  return new Set(named.filter((place) => place.adcode.endsWith('00') && !answered.has(place)));
}

/** Of letters, sh are the initials of 上海 as they are its stem: its own, not those of its name cut short. */
function namesStem({ kind, cost }: Hit): boolean {
  return kind === 'stem' || kind === 'inside' || (kind === 'initials' && cost === 0);
}

function stemOf({ name, stemLength }: Place): string {
  return name.slice(0, stemLength);
}

function isUnit({ status }: Place): boolean {
  return status !== null;
}

/** Which of two hits tells more about the same place: that 沙县 is the old name of 沙县区, too. */
function compareKinds(a: Hit, b: Hit): number {
  return kindRank(a) - kindRank(b) || a.cost - b.cost || Number(a.name.former) - Number(b.name.former);
}

function compareHits(a: Hit, b: Hit, leading: ReadonlySet<Place>): number {
  return (
    Math.max(kindRank(a), Number(a.name.former) * oldNameRank) -
      Math.max(kindRank(b), Number(b.name.former) * oldNameRank) ||
    a.cost - b.cost ||
    Number(a.name.former) - Number(b.name.former) ||
    Number(leading.has(b.name.place)) - Number(leading.has(a.name.place)) ||
    Number(isUnit(b.name.place)) - Number(isUnit(a.name.place)) ||
    Number(b.name.place.served) - Number(a.name.place.served) ||
    (leading.has(a.name.place) ? b.name.place.units - a.name.place.units : 0) ||
    Number(a.name.place.adcode) - Number(b.name.place.adcode)
  );
}

/** Whether a place lies in a province without county data: all that is known there is the province. */
export function isOutside({ name: { place } }: Pick<Hit, 'name'>): boolean {
  return place.units === 0 && !isUnit(place);
}

/** Whether the whole query matched, without a correction. */
export function meetsInFull({ kind }: Hit): boolean {
  return matchKinds.indexOf(kind) <= matchKinds.indexOf('zone');
}

/** Whether a place is only like what was written. */
export function isRepair({ kind }: Pick<Hit, 'kind'>): boolean {
  return kind === 'sound' || kind === 'edit';
}

function kindRank({ kind }: Hit): number {
  return matchKinds.indexOf(kind);
}
