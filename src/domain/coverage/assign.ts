import type { PlaceTerms, RegionList } from './region-list.ts';
import type { Assignment, Terms } from './coverage.ts';
import { widthOf } from '../places/named-units.ts';
import type { ListPlace, ReadList } from './read-list.ts';

/** One list's word on each of its units, by adcode: an assignment for every service. */
export function assignmentsOf({
  list,
  places,
  except,
}: ReadList): ReadonlyMap<string, readonly Assignment[]> {
  const townships = Map.groupBy(places.filter(isTownship), ({ adcode }) => adcode);
  const entries = new Map<string, ListPlace>();
  for (const place of widestFirst(places)) {
    for (const unit of place.units) {
      if (!place.isWhole || !except.has(unit)) entries.set(unit, place);
    }
  }
  const units = new Set([...entries.keys(), ...townships.keys()]);
  return new Map(
    [...units].map((unit) => [unit, unitAssignments(list, entries.get(unit), townships.get(unit) ?? [])]),
  );
}

function unitAssignments(
  list: RegionList,
  entry: ListPlace | undefined,
  townships: readonly ListPlace[],
): readonly Assignment[] {
  const places = entry ? [entry, ...townships] : townships;
  const services = new Set(places.flatMap(({ place }) => place.services ?? list.services));
  return [...services].map((service) => {
    const serves = ({ place }: ListPlace) => (place.services ?? list.services).includes(service);
    const unit = entry && serves(entry) ? entry : undefined;
    return toAssignment(list, service, unit, townships.filter(serves));
  });
}

// A county's own entry says what holds there; its townships add terms, or are all that is served.
function toAssignment(
  list: RegionList,
  service: string,
  unit: ListPlace | undefined,
  townships: readonly ListPlace[],
): Assignment {
  const first = unit ?? townships[0];
  const single = unit ?? (townships.length === 1 ? first : undefined);
  const codes = townships.flatMap(({ township }) => township ?? []).sort();
  return {
    service,
    list: list.id,
    team: list.title,
    status: list.status,
    ...(list.partner !== undefined && { partner: list.partner }),
    extent: unit ? 'whole' : codes,
    terms: toTerms(list, single?.place ?? {}),
    townshipTerms: new Map(townships.map(({ township = '', place }) => [township, toTerms(list, place)])),
    townshipAt: new Map(townships.map(({ township = '', at }) => [township, at])),
    at: first?.at ?? { file: list.origin.file, line: 1, column: 1 },
  };
}

function toTerms(list: RegionList, place: PlaceTerms): Terms {
  // Days without a time of their own are the promise: the list's hours beside them would promise something else.
  const response = place.response ?? (place.days === undefined ? list.response : undefined);
  const note = place.note ?? list.note;
  return {
    ...(response && { response }),
    ...(place.days !== undefined && { days: place.days }),
    ...(note !== undefined && { note }),
    verified: place.verified ?? list.verified,
    source: place.source ?? list.source,
  };
}

// The last one of a unit wins, so the narrowest comes last.
function widestFirst(places: readonly ListPlace[]): readonly ListPlace[] {
  return places.filter((place) => !isTownship(place)).toSorted((a, b) => widthOf(b) - widthOf(a));
}

function isTownship({ township }: ListPlace): boolean {
  return township !== undefined;
}
