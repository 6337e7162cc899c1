import { statusOf } from '../../domain/coverage/coverage.ts';
import { isServed } from '../../domain/coverage/status.ts';
import { isUnit } from '../../domain/places/gazetteer.ts';
import type { Division } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { divisionPath } from '../../domain/site/urls.ts';
import { findingText } from '../../strings/commands/verify.ts';
import { letterPath, unitsByLetter } from '../../views/letters/letters.ts';
import type { BuiltPage } from './built-page.ts';
import type { Finding } from './finding.ts';

/** Pages that every site has. */
const fixedPages = ['/', '/404.html', '/changes/', '/contact/', '/coverage/', '/search/', '/verify/'];

/**
 * The pages are those of the coverage: one for each served unit, none for another one, one for each hub,
 * letter, service and guide, and nothing else.
 */
export function checkCoverage(site: Site, pages: readonly BuiltPage[]): readonly Finding[] {
  const pageByPath = new Map(pages.map((page) => [page.path, page]));
  const units = site.gazetteer.divisions.filter((division) => isUnit(site.gazetteer, division));
  const others = otherPaths(site);
  const known = new Set([...others, ...units.map((unit) => divisionPath(site.gazetteer, unit))]);
  return [
    ...units.flatMap((unit) => checkUnit(site, unit, pageByPath)),
    ...others.filter((path) => !pageByPath.has(path)).map((path) => ({ path, text: findingText.pageAbsent })),
    ...pages
      .filter(({ path }) => !known.has(path))
      .map(({ path }) => ({ path, text: findingText.pageUnexpected })),
  ];
}

/** The served units: those that must have a page. */
export function servedUnits(site: Site): readonly Division[] {
  return site.gazetteer.divisions.filter(
    (division) => isUnit(site.gazetteer, division) && isServed(statusOf(site.coverage, division.adcode)),
  );
}

function checkUnit(
  site: Site,
  unit: Division,
  pageByPath: ReadonlyMap<string, BuiltPage>,
): readonly Finding[] {
  const path = divisionPath(site.gazetteer, unit);
  const page = pageByPath.get(path);
  const served = isServed(statusOf(site.coverage, unit.adcode));
  if (!page) return served ? [{ path, text: findingText.pageMissing(unit.name) }] : [];
  if (!served) return [{ path, text: findingText.pageForbidden(unit.name) }];
  return [...checkHeading(unit, page), ...checkPart(site, unit, page)];
}

function checkHeading(unit: Division, page: BuiltPage): readonly Finding[] {
  const heading = page.headings.join(' ');
  if (heading.includes(unit.name)) return [];
  return [{ path: page.path, text: findingText.pageOfAnother(unit.name, heading) }];
}

/** A unit served in part says so: title and text both name the first township that is served. */
function checkPart(site: Site, unit: Division, page: BuiltPage): readonly Finding[] {
  const extent = site.coverage.get(unit.adcode)?.extent ?? 'whole';
  if (extent === 'whole') return [];
  const townships = site.townships.get(unit.adcode) ?? [];
  return townships
    .filter(({ code }) => extent.includes(code))
    .slice(0, 1)
    .filter(({ name }) => !(page.title.includes(name) && page.text.includes(name)))
    .map(({ name }) => ({ path: page.path, text: findingText.partUnsaid(name) }));
}

function otherPaths(site: Site): readonly string[] {
  const hubs = site.gazetteer.divisions.filter(({ adcode }) => site.gazetteer.childrenOf.has(adcode));
  return [
    ...fixedPages,
    ...hubs.map((hub) => divisionPath(site.gazetteer, hub)),
    ...[...unitsByLetter(site.gazetteer).keys()].map(letterPath),
    ...site.services.map(({ id }) => `/services/${id}/`),
    ...site.guides.map(({ id }) => `/guides/${id}/`),
  ];
}
