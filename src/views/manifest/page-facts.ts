import { createHash } from 'node:crypto';
import { divisionOf, isUnit } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { toChangesPage } from '../changes/changes-page.ts';
import { toContactPage } from '../contact/contact-page.ts';
import { toVerifyPage } from '../contact/verify-page.ts';
import { toCountyPage } from '../county/county-page.ts';
import { toCoveragePage } from '../coverage/coverage-page.ts';
import type { Frame } from '../frame.ts';
import { toGuidePage } from '../guide-page.ts';
import { toHomePage } from '../home/home-page.ts';
import { toHubPage } from '../hub/hub-page.ts';
import { toLetterPage } from '../letters/letter-page.ts';
import { toNotFoundPage } from '../not-found-page.ts';
import { toSearchPage } from '../search-page.ts';
import { toServicePage } from '../service-page.ts';
import type { SitePage } from '../site-pages.ts';

type Page = Pick<SitePage, 'path' | 'adcode'>;

/** What every view has. */
interface View {
  readonly frame: Frame;
}

/** Digits of a digest. */
const LENGTH = 16;

/**
 * A digest of what a page says: the same as long as its facts are, whatever its looks, its navigation and the day.
 * What today's rules show or hide (a number that nobody has called for long) counts.
 */
export function factsDigest(site: Site, page: Page): string {
  const { frame, ...shown } = viewOf(site, page);
  const { title, description, crumbs } = frame;
  const facts = { shown, title, description, crumbs, texts: textsOf(site, page) };
  return createHash('sha256').update(canonicalJson(facts)).digest('hex').slice(0, LENGTH);
}

/** Pages that every site has. */
const fixedViews: ReadonlyMap<string, (site: Site) => View> = new Map<string, (site: Site) => View>([
  ['/', toHomePage],
  ['/404.html', toNotFoundPage],
  ['/changes/', toChangesPage],
  ['/contact/', toContactPage],
  ['/coverage/', toCoveragePage],
  ['/search/', toSearchPage],
  ['/verify/', withoutDay],
]);

/** Pages that are named by an id below a folder. */
const viewsById: ReadonlyMap<string, (site: Site, id: string) => View> = new Map<
  string,
  (site: Site, id: string) => View
>([
  ['services', toServicePage],
  ['guides', toGuidePage],
  ['a-z', toLetterPage],
]);

function viewOf(site: Site, { path, adcode }: Page): View {
  if (adcode !== undefined) {
    const isCounty = isUnit(site.gazetteer, divisionOf(site.gazetteer, adcode));
    return isCounty ? toCountyPage(site, adcode) : toHubPage(site, adcode);
  }
  const [, folder = '', id = ''] = path.split('/');
  const view = fixedViews.get(path)?.(site) ?? viewsById.get(folder)?.(site, id);
  if (!view) throw new RangeError(`no view makes the page ${path}`);
  return view;
}

// In a sample the page holds the day that counts as today.
function withoutDay(site: Site): View {
  const { check, ...page } = toVerifyPage(site);
  const { asOf, ...sameCheck } = check ?? {};
  return { ...page, ...{ check: sameCheck } };
}

/** The texts that routes render from collections, and no view holds. */
function textsOf({ notes, services, guides }: Site, { path, adcode }: Page): readonly string[] {
  const [, folder, id] = path.split('/');
  if (adcode !== undefined) return bodiesOf(notes, adcode);
  if (folder === 'services') return bodiesOf(services, id);
  return folder === 'guides' ? bodiesOf(guides, id) : [];
}

function bodiesOf(
  entries: readonly { readonly id: string; readonly body: string }[],
  wanted: string | undefined,
): readonly string[] {
  return entries.filter(({ id }) => id === wanted).map(({ body }) => body);
}

// Keys in the order of their names, so that a view may be written in any order.
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([one], [other]) => (one < other ? -1 : 1)))
      : held,
  );
}
