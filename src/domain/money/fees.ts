import type { Fee, Service, ServiceEntry } from './service.ts';
import { namedDivision } from '../places/named-division.ts';
import type { PlaceReader } from '../places/named-units.ts';
import { readUnits, widthOf } from '../places/named-units.ts';
import type { Checked, Problem } from '../problems/problem.ts';
import { positionOf } from '../problems/position.ts';

/** Finds the units of fees that hold in some places only; two equally wide ones of an item in one unit are a problem. */
export function locateFees(
  reader: PlaceReader,
  services: readonly ServiceEntry[],
): Checked<readonly Service[]> {
  const located = services.map((service) => locateService(reader, service));
  return {
    value: located.map(({ value }) => value),
    problems: located.flatMap(({ problems }) => problems),
  };
}

/**
 * A service with the fees that hold in a unit: of each item those whose place is the narrowest, as in region lists. A
 * fee without places is the widest.
 */
export function serviceAt(service: Service, adcode: string): Service {
  const here = service.fees.flatMap((fee) => {
    const width = widthAt(fee, adcode);
    return width === undefined ? [] : [{ fee, width }];
  });
  const widthsByItem = Map.groupBy(here, ({ fee }) => fee.item);
  const narrowest = (item: string) => Math.min(...(widthsByItem.get(item) ?? []).map(({ width }) => width));
  return {
    ...service,
    fees: here.filter(({ fee, width }) => width === narrowest(fee.item)).map(({ fee }) => fee),
  };
}

/** How wide the narrowest place is for which a fee names a unit; undefined where the fee does not hold. */
function widthAt({ where }: Fee, adcode: string): number | undefined {
  if (!where) return Infinity;
  const widths = where.filter(({ units }) => units.includes(adcode)).map(widthOf);
  return widths.length === 0 ? undefined : Math.min(...widths);
}

function locateService(reader: PlaceReader, { fees, ...service }: ServiceEntry): Checked<Service> {
  const located = fees.map(({ places, ...fee }, index) => {
    const path = `fees.${String(index)}.places`;
    const at = (place: number) => positionOf(service.origin, `${path}.${String(place)}`);
    const { value: where, problems } = readUnits(reader, places ?? [], at);
    return { fee: places ? { ...fee, where } : fee, problems, index };
  });
  const value = { ...service, fees: located.map(({ fee }) => fee) };
  const clashes = located.flatMap(({ fee, index }) => clash(reader, value, fee, index));
  return { value, problems: [...located.flatMap(({ problems }) => problems), ...clashes] };
}

function clash({ gazetteer }: PlaceReader, { fees, origin }: Service, fee: Fee, index: number): Problem[] {
  const before = fees.slice(0, index);
  for (const [order, other] of before.entries()) {
    const unit = other.item === fee.item ? sharedUnit(other, fee) : undefined;
    if (unit === undefined) continue;
    const first = positionOf(origin, `fees.${String(order)}.places`);
    const params = { item: fee.item, place: namedDivision(gazetteer, unit), first };
    return [{ kind: 'fee-clash', params, at: positionOf(origin, `fees.${String(index)}.places`) }];
  }
  return [];
}

/** The first unit for which two fees name equally wide places; a fee without places clashes with none. */
function sharedUnit(fee: Fee, other: Fee): string | undefined {
  if (!other.where) return undefined;
  const units = fee.where?.flatMap((place) => place.units) ?? [];
  return units.find((unit) => widthAt(fee, unit) === widthAt(other, unit));
}
