import { isServed } from '../../domain/coverage/status.ts';
import { divisionOf, unitsUnder } from '../../domain/places/gazetteer.ts';
import { isIndexable, limitsOf } from '../../domain/site/index-policy.ts';
import type { IndexSubject, OwnFactKind } from '../../domain/site/index-policy.ts';
import { ownTexts, resemblances } from '../../domain/site/similar-pages.ts';
import type { Resemblance } from '../../domain/site/similar-pages.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { oncePer } from '../once-per.ts';
import { listedAmong, listedUnits } from '../units/listed-unit.ts';
import { countyText } from './county-text.ts';
import { ownFactsOf } from './own-facts.ts';

/** A page, as far as whether it is offered to search engines hangs on it. */
export type PageSubject =
  | { readonly kind: 'county'; readonly adcode: string }
  | { readonly kind: 'hub'; readonly adcode: string }
  | Exclude<IndexSubject, { readonly kind: 'county' | 'hub' }>;

/** What decides on the page of a served unit. */
interface CountyMerit {
  readonly adcode: string;
  readonly ownFacts: readonly OwnFactKind[];
  /** A page that has too much of its own text. */
  readonly resembles: Resemblance | undefined;
  /** Whether its text is that of another page, the names apart. */
  readonly isCopy: boolean;
}

/** What decides on each county page, by adcode; made once per site, because pages are compared. */
export const countyMerits = oncePer((site: Site): ReadonlyMap<string, CountyMerit> => {
  const served = [...listedUnits(site).values()].filter(({ status }) => isServed(status));
  const texts = new Map(served.map((unit) => [unit.adcode, countyText(site, unit)]));
  const alike = resemblances(ownTexts(texts), limitsOf(site.settings).resemblance);
  const resemblanceOf = new Map(alike.map((one) => [one.id, one]));
  const unitsByText = Map.groupBy(texts, ([, text]) => text);
  return new Map(
    served.map((unit) => {
      const { adcode } = unit;
      const isCopy = (unitsByText.get(texts.get(adcode) ?? '')?.length ?? 0) > 1;
      const resembles = resemblanceOf.get(adcode);
      return [adcode, { adcode, ownFacts: ownFactsOf(site, unit), resembles, isCopy }];
    }),
  );
});

/** Whether a page is offered to search engines. Nothing of a sample is. */
export function isOffered(site: Site, page: PageSubject): boolean {
  return !site.settings.sample && hasMerit(site, page);
}

/** Whether the index policy would offer a page, be the site a sample or not. */
export function hasMerit(site: Site, page: PageSubject): boolean {
  return isIndexable(subjectOf(site, page), limitsOf(site.settings));
}

function subjectOf(site: Site, page: PageSubject): IndexSubject {
  if (page.kind === 'county') return countySubject(site, page.adcode);
  return page.kind === 'hub' ? hubSubject(site, page.adcode) : page;
}

function countySubject(site: Site, adcode: string): IndexSubject {
  const { ownFacts = [], resembles } = countyMerits(site).get(adcode) ?? {};
  const status = site.coverage.get(adcode)?.status ?? 'unknown';
  return { kind: 'county', status, ownFacts, resemblance: resembles?.share ?? 0 };
}

function hubSubject(site: Site, adcode: string): IndexSubject {
  const units = unitsUnder(site.gazetteer, divisionOf(site.gazetteer, adcode));
  const visited = listedAmong(site, units).filter(({ visits }) => visits.length > 0);
  const points = visited.flatMap((unit) => unit.points.filter(({ isInside }) => isInside));
  return { kind: 'hub', visitedUnits: visited.length, points: points.length };
}
