import { statusOf } from '../domain/coverage/coverage.ts';
import { isServed } from '../domain/coverage/status.ts';
import { isUnit, unitsUnder } from '../domain/places/gazetteer.ts';
import type { Division } from '../domain/places/gazetteer.ts';
import { isIndexable } from '../domain/site/index-policy.ts';
import type { IndexSubject } from '../domain/site/index-policy.ts';
import type { Site } from '../domain/site/site-data.ts';
import { divisionPath, hasPage } from '../domain/site/urls.ts';
import { letterPath, unitsByLetter } from './letters/letters.ts';

/** A page of the site. */
export interface SitePage {
  /** Without base, with trailing slash: `/fujian/zhangzhou/`; except `/404.html`. */
  readonly path: string;
  /** Whether it is offered to search engines, and listed in the sitemap. */
  readonly index: boolean;
  /** The unit or hub it is about. */
  readonly adcode?: string;
}

/** Every HTML page of the site. */
export function allPages(site: Site): readonly SitePage[] {
  const divisions = site.gazetteer.divisions.filter((division) =>
    hasPage(site.gazetteer, site.coverage, division),
  );
  return [
    page('/', { kind: 'home' }),
    page('/search/', { kind: 'search' }),
    page('/contact/', { kind: 'contact' }),
    page('/coverage/', { kind: 'coverage' }),
    page('/verify/', { kind: 'verify' }),
    page('/changes/', { kind: 'changes', count: site.changes.length }),
    page('/404.html', { kind: 'not-found' }),
    ...site.services.map(({ id }) => page(`/services/${id}/`, { kind: 'service' })),
    ...site.guides.map(({ id }) => page(`/guides/${id}/`, { kind: 'guide' })),
    ...[...unitsByLetter(site.gazetteer).keys()].map((letter) =>
      page(letterPath(letter), { kind: 'letter' }),
    ),
    ...divisions.map((division) => divisionPage(site, division)),
  ];
}

/** The pages that are offered to search engines: exactly those of the sitemap. */
export function indexablePages(site: Site): readonly SitePage[] {
  return allPages(site).filter(({ index }) => index);
}

function page(path: string, subject: IndexSubject): SitePage {
  return { path, index: isIndexable(subject) };
}

function divisionPage(site: Site, division: Division): SitePage {
  const { adcode } = division;
  return { ...page(divisionPath(site.gazetteer, division), subjectOf(site, division)), adcode };
}

function subjectOf({ gazetteer, coverage }: Site, division: Division): IndexSubject {
  if (isUnit(gazetteer, division)) return { kind: 'county', status: statusOf(coverage, division.adcode) };
  const units = unitsUnder(gazetteer, division);
  const servedUnits = units.filter(({ adcode }) => isServed(statusOf(coverage, adcode))).length;
  return { kind: 'hub', servedUnits };
}
