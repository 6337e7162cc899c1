import { isUnit } from '../domain/places/gazetteer.ts';
import type { Division } from '../domain/places/gazetteer.ts';
import type { Site } from '../domain/site/site-data.ts';
import { divisionPath, hasPage } from '../domain/site/urls.ts';
import { isOffered } from './indexing/index-decisions.ts';
import type { PageSubject } from './indexing/index-decisions.ts';
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
    page(site, '/', { kind: 'home' }),
    page(site, '/search/', { kind: 'search' }),
    page(site, '/contact/', { kind: 'contact' }),
    page(site, '/coverage/', { kind: 'coverage' }),
    page(site, '/verify/', { kind: 'verify' }),
    page(site, '/changes/', { kind: 'changes', count: site.changes.length }),
    page(site, '/404.html', { kind: 'not-found' }),
    ...site.services.map(({ id }) => page(site, `/services/${id}/`, { kind: 'service' })),
    ...site.guides.map(({ id }) => page(site, `/guides/${id}/`, { kind: 'guide' })),
    ...[...unitsByLetter(site.gazetteer).keys()].map((letter) =>
      page(site, letterPath(letter), { kind: 'letter' }),
    ),
    ...divisions.map((division) => divisionPage(site, division)),
  ];
}

/** The pages that are offered to search engines: exactly those of the sitemap. */
export function indexablePages(site: Site): readonly SitePage[] {
  return allPages(site).filter(({ index }) => index);
}

function page(site: Site, path: string, subject: PageSubject): SitePage {
  return { path, index: isOffered(site, subject) };
}

function divisionPage(site: Site, division: Division): SitePage {
  const { adcode } = division;
  const kind = isUnit(site.gazetteer, division) ? 'county' : 'hub';
  return { ...page(site, divisionPath(site.gazetteer, division), { kind, adcode }), adcode };
}
