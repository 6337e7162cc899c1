import type { Site } from '../../domain/site/site-data.ts';
import { readBuiltPages } from './built-page.ts';
import { checkCoverage, servedUnits } from './coverage-checks.ts';
import { checkStructuredData } from './data-checks.ts';
import { checkFiles } from './file-checks.ts';
import type { Finding } from './finding.ts';
import { checkHeads } from './head-checks.ts';
import { checkHtml, pagesToValidate } from './html-checks.ts';
import { checkLinks, checkReach, innerLinks } from './link-checks.ts';
import { checkPages } from './page-checks.ts';
import { checkIndexing, checkRedirects, checkSitemap } from './sitemap-checks.ts';

/** What verifying found, and how much it looked at. */
export interface Verification {
  readonly findings: readonly Finding[];
  readonly counts: {
    readonly pages: number;
    readonly units: number;
    readonly inPart: number;
    readonly links: number;
    readonly validated: number;
  };
}

export interface VerifyOptions {
  /** Folder of the built site. */
  readonly folder: string;
  /** Validate the HTML of every page, however many there are. */
  readonly all: boolean;
  /** Paths, without base, that the index policy offers to search engines. */
  readonly indexablePaths: ReadonlySet<string>;
}

/** Compares a built site with its coverage. */
export async function verifySite(site: Site, options: VerifyOptions): Promise<Verification> {
  const { folder, all, indexablePaths } = options;
  const { url } = site.settings;
  const pages = await readBuiltPages(folder);
  const validated = pagesToValidate(pages, all);
  const units = servedUnits(site);
  return {
    findings: [
      ...checkCoverage(site, pages),
      ...checkFiles(site, folder),
      ...checkPages(pages, url),
      ...checkLinks(pages, url, folder),
      ...checkReach(pages, url),
      ...checkIndexing(pages, indexablePaths),
      ...checkSitemap(pages, url, folder),
      ...checkRedirects(pages, url, folder),
      ...checkStructuredData(pages),
      ...checkHeads(pages, namesOf(site)),
      ...(await checkHtml(validated)),
    ],
    counts: {
      pages: pages.length,
      units: units.length,
      inPart: units.filter(({ adcode }) => site.coverage.get(adcode)?.extent !== 'whole').length,
      links: pages.reduce((sum, page) => sum + innerLinks(page, url).length, 0),
      validated: validated.length,
    },
  };
}

/** What titles and descriptions may name; a name of one character would be found in other words. */
function namesOf({ settings, gazetteer, services, partners, regions }: Site): ReadonlySet<string> {
  const names = [
    ...gazetteer.divisions.map(({ name }) => name),
    ...services.map(({ title }) => title).filter((title) => !settings.trade.includes(title)),
    ...partners.flatMap(({ name, legalName }) => [name, legalName]),
    ...regions.map(({ title }) => title),
  ];
  return new Set(names.filter(({ length }) => length > 1));
}
