import type { Assignment, Terms } from '../../domain/coverage/coverage.ts';
import { positionText } from '../../domain/problems/position.ts';
import { limitsOf, ownFactKinds } from '../../domain/site/index-policy.ts';
import type { OwnFactKind } from '../../domain/site/index-policy.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { oncePer } from '../once-per.ts';
import { listedUnits } from '../units/listed-unit.ts';
import type { ListedUnit } from '../units/listed-unit.ts';

/** The kinds of facts that editors gave for a unit and no other. Nothing computed from the gazetteer is one. */
export function ownFactsOf(site: Site, unit: ListedUnit): readonly OwnFactKind[] {
  const isGiven: Readonly<Record<OwnFactKind, boolean>> = {
    point: unit.points.some(({ isInside }) => isInside),
    fee: hasOwnFee(unit),
    record: unit.records.length > 0,
    note: noteLength(site, unit.adcode) >= limitsOf(site.settings).noteCharacters,
    townships: unit.serving.some((assignment) => hasTownshipTerms(site, assignment)),
    hours: unit.serving.some((assignment) => hasOwnHours(site, assignment)),
  };
  return ownFactKinds.filter((kind) => isGiven[kind]);
}

/** A fee whose places name the unit itself, not all of a prefecture or a province. */
function hasOwnFee({ adcode, visited }: ListedUnit): boolean {
  const where = visited.flatMap(({ fees }) => fees.flatMap((fee) => fee.where ?? []));
  return where.some(({ isWhole, units }) => !isWhole && units.includes(adcode));
}

/** Characters of the notes of a unit, without spaces. */
function noteLength({ notes }: Site, adcode: string): number {
  const bodies = notes.filter(({ id }) => id === adcode).map(({ body }) => body);
  return [...bodies.join('').replaceAll(/\s/gu, '')].length;
}

/** Townships on other terms than the rest of the unit, or, where only they are served, than their list. */
function hasTownshipTerms(site: Site, { extent, list, terms, townshipTerms }: Assignment): boolean {
  const main = toldOf(extent === 'whole' ? terms : (listById(site).get(list) ?? {}));
  return [...townshipTerms.values()].some((township) => toldOf(township) !== main);
}

/** Days or a time that its list does not have, from an entry that names no other unit. */
function hasOwnHours(site: Site, { extent, list, terms: { response, days, note }, at }: Assignment): boolean {
  if (extent !== 'whole' || (unitsByEntry(site).get(positionText(at))?.size ?? 0) > 1) return false;
  const listed = listById(site).get(list)?.response;
  return toldOf({ response, days, note }) !== toldOf({ response: listed, note });
}

function toldOf({ response, days, note }: Partial<{ [Key in keyof Terms]: Terms[Key] | undefined }>): string {
  return JSON.stringify([response?.minutes, response?.clock, days, note]);
}

const listById = oncePer(({ regions }: Site) => new Map(regions.map((list) => [list.id, list])));

/** The units that each entry of a region list names, by its position: more than one is a 全境. */
const unitsByEntry = oncePer((site: Site): ReadonlyMap<string, ReadonlySet<string>> => {
  const named = [...listedUnits(site).values()].flatMap(({ adcode, serving }) =>
    serving.map(({ at }) => ({ adcode, entry: positionText(at) })),
  );
  const grouped = Map.groupBy(named, ({ entry }) => entry);
  return new Map([...grouped].map(([entry, units]) => [entry, new Set(units.map(({ adcode }) => adcode))]));
});
