import type { RegionList, RegionPlace } from './region-list.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { divisionOf, unitsUnder } from '../places/gazetteer.ts';
import { namedDivision } from '../places/named-division.ts';
import { placeNotice, placeProblem } from '../places/place-problems.ts';
import type { Checked, Problem } from '../problems/problem.ts';
import type { NamedPlace, Position } from '../problems/position.ts';
import { positionOf } from '../problems/position.ts';
import type { Resolver } from '../places/resolution.ts';
import { isAccepted } from '../places/resolution.ts';

/** A place of a region list, read. */
export interface ListPlace {
  readonly place: RegionPlace;
  /** The unit; for 全境 the division whose units are meant. */
  readonly adcode: string;
  readonly township?: string;
  /** Full name of what was read; for 全境 that of the division above its units. */
  readonly read?: string;
  /** The units that are meant. */
  readonly units: readonly string[];
  readonly isWhole: boolean;
  readonly at: Position;
}

/** A region list, read: its places, and the units that its `except:` takes out of them. */
export interface ReadList {
  readonly list: RegionList;
  readonly places: readonly ListPlace[];
  readonly except: ReadonlySet<string>;
  /** Whether every exception was read, so that it is known which units a 全境 leaves. */
  readonly isExceptRead: boolean;
}

/** Reads the places of a list; what is not a place, is listed twice or excepts nothing is a problem. */
export function readList(gazetteer: Gazetteer, resolver: Resolver, list: RegionList): Checked<ReadList> {
  const read = list.places.map((place, index) =>
    readPlace(gazetteer, resolver, place, positionOf(list.origin, `places.${index}.place`)),
  );
  const places = read.flatMap(({ value }) => value ?? []);
  const excepted = list.except.map((text, index) =>
    readPlace(gazetteer, resolver, { place: text }, positionOf(list.origin, `except.${index}`)),
  );
  const exceptions = excepted.flatMap(({ value }) => value ?? []);
  const except = new Set(exceptions.flatMap(({ township, units }) => (township === undefined ? units : [])));
  const problems = [
    ...read.flatMap((one) => withCount(one, except).problems),
    ...excepted.flatMap((one) => one.problems),
    ...repeats(gazetteer, places),
    ...repeats(gazetteer, exceptions),
    ...exceptions.flatMap((exception) => exceptProblem(gazetteer, places, exception) ?? []),
  ];
  const isExceptRead = exceptions.length === excepted.length;
  return { value: { list, places, except, isExceptRead }, problems };
}

// A notice of 全境 counts the units that its exceptions leave.
function withCount(
  { value, problems }: Checked<ListPlace | undefined>,
  except: ReadonlySet<string>,
): Checked<ListPlace | undefined> {
  const count = value?.units.filter((unit) => !except.has(unit)).length ?? 0;
  const counted = problems.map((problem) =>
    problem.kind === 'notice-whole' ? { ...problem, params: { ...problem.params, count } } : problem,
  );
  return { value, problems: counted };
}

function readPlace(
  gazetteer: Gazetteer,
  resolver: Resolver,
  place: RegionPlace,
  at: Position,
): Checked<ListPlace | undefined> {
  const resolution = resolver.resolve(place.place);
  const { adcode, township, outcome, read } = resolution;
  if (!isAccepted(resolution) || adcode === undefined) {
    return { value: undefined, problems: [placeProblem(resolution, at)] };
  }
  const notice = placeNotice(resolution, at);
  const units = unitsUnder(gazetteer, divisionOf(gazetteer, adcode)).map((unit) => unit.adcode);
  const known = { ...(township && { township }), ...(read && { read }) };
  const value = { place, adcode, units, isWhole: outcome === 'whole', at, ...known };
  return { value, problems: notice ? [notice] : [] };
}

function repeats(gazetteer: Gazetteer, places: readonly ListPlace[]): readonly Problem[] {
  const firsts = new Map<string, ListPlace>();
  return places.flatMap((place) => {
    const code = place.township ?? place.adcode;
    const first = firsts.get(code);
    if (first) return [repeated(gazetteer, place, first)];
    firsts.set(code, place);
    return [];
  });
}

// A single entry beside 全境 has its own terms: to list it and to except it is a contradiction. Its
// townships may be named: then the county is served in part.
function exceptProblem(
  gazetteer: Gazetteer,
  places: readonly ListPlace[],
  except: ListPlace,
): Problem | undefined {
  const { at } = except;
  const raw = except.place.place;
  const place = namedPlace(gazetteer, except);
  if (except.township !== undefined) {
    return {
      kind: 'except-township',
      params: { raw, place, county: namedDivision(gazetteer, except.adcode) },
      at,
    };
  }
  const named = places.find(
    ({ isWhole, township, adcode }) => !isWhole && township === undefined && except.units.includes(adcode),
  );
  if (named) return { kind: 'place-excepted', params: { raw, place, entry: named.at }, at };
  const wholes = places.filter(({ isWhole }) => isWhole);
  const whole = new Set(wholes.flatMap(({ units }) => units));
  if (except.units.every((unit) => whole.has(unit))) return undefined;
  return { kind: 'except-outside', params: { raw, place, wholes: wholes.map((one) => one.place.place) }, at };
}

function repeated(gazetteer: Gazetteer, place: ListPlace, first: ListPlace): Problem {
  return {
    kind: 'place-repeated',
    params: { place: namedPlace(gazetteer, place), first: first.at },
    at: place.at,
  };
}

function namedPlace(gazetteer: Gazetteer, { adcode, township, read }: ListPlace): NamedPlace {
  const unit = namedDivision(gazetteer, adcode);
  if (township === undefined || read === undefined) return unit;
  const parents = [...unit.parents, unit.name];
  return { adcode: township, name: read.slice(parents.join('').length), parents };
}
