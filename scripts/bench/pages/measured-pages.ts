import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readBuiltPages } from '../../../src/build/verify/built-page.ts';
import type { BuiltPage } from '../../../src/build/verify/built-page.ts';
import { isUnit } from '../../../src/domain/places/gazetteer.ts';
import type { Division, Gazetteer } from '../../../src/domain/places/gazetteer.ts';
import { divisionPath } from '../../../src/domain/site/urls.ts';

/** What is measured: a page of each kind that visitors come to first, and the search page with an answer. */
export type PageKind = 'home' | 'province' | 'prefecture' | 'county' | 'guide' | 'search' | 'search, asked';

/** A page that Lighthouse loads. */
export interface MeasuredPage {
  readonly kind: PageKind;
  /** Without base, with what is asked of it: `/search/?q=...`. */
  readonly path: string;
  /** Whether the site offers it to search engines. */
  readonly isIndexable: boolean;
}

/**
 * Chooses the pages of a built site that are measured: of provinces, prefectures, counties and guides the largest
 * one; the search page is asked for that county.
 * @throws when the site has no such page of a kind
 */
export async function measuredPages(gazetteer: Gazetteer, folder: string): Promise<readonly MeasuredPage[]> {
  const pages = await readBuiltPages(folder);
  const divisions = new Map(
    gazetteer.divisions.map((division) => [divisionPath(gazetteer, division), division]),
  );
  const kindOf = (path: string) => kindOfPath(gazetteer, path, divisions.get(path));
  const largest = (kind: PageKind) =>
    required(kind, largestOf(pages.filter(({ path }) => kindOf(path) === kind)));
  const search = required(
    'search',
    pages.find(({ path }) => path === '/search/'),
  );
  const county = largest('county');
  const query = encodeURIComponent(divisions.get(county.path)?.stem ?? '');
  return [
    { kind: 'home', ...largest('home') },
    { kind: 'province', ...largest('province') },
    { kind: 'prefecture', ...largest('prefecture') },
    { kind: 'county', ...county },
    { kind: 'guide', ...largest('guide') },
    { kind: 'search', ...search },
    { kind: 'search, asked', ...search, path: `${search.path}?q=${query}` },
  ];
}

function kindOfPath(gazetteer: Gazetteer, path: string, division?: Division): PageKind | undefined {
  if (path === '/') return 'home';
  if (path.startsWith('/guides/')) return 'guide';
  if (!division) return undefined;
  if (isUnit(gazetteer, division)) return 'county';
  return division.level === 'province' ? 'province' : 'prefecture';
}

/** By compressed size: long tables compress well. */
function largestOf(pages: readonly BuiltPage[]): BuiltPage | undefined {
  const sized = pages.map((page) => ({ page, size: gzipSync(readFileSync(page.file)).length }));
  return sized.sort((a, b) => b.size - a.size)[0]?.page;
}

function required(kind: PageKind, page: BuiltPage | undefined): Omit<MeasuredPage, 'kind'> {
  if (page) return { path: page.path, isIndexable: page.isIndexable };
  throw new Error(`The site has no page to measure of the kind "${kind}".`);
}
