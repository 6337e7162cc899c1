import type { RegionList } from '../domain/coverage/region-list.ts';
import { isServed } from '../domain/coverage/status.ts';
import { expandCoverage } from '../domain/coverage/expand-coverage.ts';
import type { Gazetteer } from '../domain/places/gazetteer.ts';
import { namedDivision } from '../domain/places/named-division.ts';
import type { NamedPlace } from '../domain/problems/position.ts';
import type { Resolver } from '../domain/places/resolution.ts';

/** County pages that one state of the lists has and another lacks. */
export interface PageDifference {
  readonly appear: readonly NamedPlace[];
  readonly go: readonly NamedPlace[];
}

/** Compares the county pages of two states of the lists. */
export function comparePages(
  gazetteer: Gazetteer,
  resolver: Resolver,
  before: readonly RegionList[],
  after: readonly RegionList[],
): PageDifference {
  const pages = (lists: readonly RegionList[]) => pagesOf(gazetteer, resolver, lists);
  const [old, next] = [pages(before), pages(after)];
  const toPlace = (adcode: string) => namedDivision(gazetteer, adcode);
  return {
    appear: [...next.difference(old)].map(toPlace),
    go: [...old.difference(next)].map(toPlace),
  };
}

function pagesOf(
  gazetteer: Gazetteer,
  resolver: Resolver,
  lists: readonly RegionList[],
): ReadonlySet<string> {
  const { value } = expandCoverage(gazetteer, resolver, lists);
  return new Set([...value.values()].filter(({ status }) => isServed(status)).map(({ adcode }) => adcode));
}
