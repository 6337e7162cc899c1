import type { Fee, Service, ServiceEntry } from './service.ts';
import { namedDivision } from '../places/named-division.ts';
import type { NamedUnits, PlaceReader } from '../places/named-units.ts';
import { readUnits } from '../places/named-units.ts';
import type { Checked, Problem } from '../problems/problem.ts';
import { positionOf } from '../problems/position.ts';

/** Finds the units of fees that hold in some places alone; two of one item for the same unit are a problem. */
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
 * A service with the fees that hold in a unit: a fee of its own stands in place of the general one of that item, and
 * one of the single unit in place of one of 全境.
 */
export function serviceAt(service: Service, adcode: string): Service {
  const here = service.fees.filter((fee) => rankIn(fee, adcode) !== undefined);
  const isBest = (fee: Fee) =>
    here.every(
      (other) => other.item !== fee.item || (rankIn(other, adcode) ?? 0) <= (rankIn(fee, adcode) ?? 0),
    );
  return { ...service, fees: here.filter(isBest) };
}

// 2 for a fee of the unit, 1 for one of 全境, 0 for one that holds everywhere; undefined where it does not hold.
function rankIn({ where }: Fee, adcode: string): number | undefined {
  if (!where) return 0;
  const places = where.filter(({ units }) => units.includes(adcode));
  if (places.length === 0) return undefined;
  return places.some(({ isWhole }) => !isWhole) ? 2 : 1;
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
    const unit = other.item === fee.item ? sharedUnit(other.where ?? [], fee.where ?? []) : undefined;
    if (unit === undefined) continue;
    const first = positionOf(origin, `fees.${String(order)}.places`);
    const params = { item: fee.item, place: namedDivision(gazetteer, unit), first };
    return [{ kind: 'fee-clash', params, at: positionOf(origin, `fees.${String(index)}.places`) }];
  }
  return [];
}

function sharedUnit(some: readonly NamedUnits[], others: readonly NamedUnits[]): string | undefined {
  const rivals = (isWhole: boolean) =>
    new Set(others.flatMap((one) => (one.isWhole === isWhole ? one.units : [])));
  const [singles, wholes] = [rivals(false), rivals(true)];
  return some
    .flatMap(({ units, isWhole }) => units.filter((unit) => (isWhole ? wholes : singles).has(unit)))
    .at(0);
}
