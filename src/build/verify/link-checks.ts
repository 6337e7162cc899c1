import { statSync } from 'node:fs';
import { join } from 'node:path';
import { findingText } from '../../strings/commands/verify.ts';
import type { Bilingual } from '../../strings/language.ts';
import type { BuiltPage } from './built-page.ts';
import type { Finding } from './finding.ts';

/** A link inside the site. */
export interface InnerLink {
  readonly href: string;
  /** Without base; decoded. */
  readonly path: string;
  readonly fragment: string;
}

/** How many clicks a page may be away from home. */
const mostClicks = 4;

/** Every address inside the site is that of a page or file, every fragment that of an element. */
export function checkLinks(pages: readonly BuiltPage[], siteUrl: string, folder: string): readonly Finding[] {
  const pageByPath = new Map(pages.map((page) => [page.path, page]));
  return pages.flatMap((page) => {
    const hrefs = [...new Set([...page.hrefs, ...page.sources])];
    const broken = innerLinks(page, siteUrl, hrefs).flatMap((link) => brokenLink(link, pageByPath, folder));
    const unbased = unbasedHrefs(page, siteUrl, hrefs).map(findingText.linkUnbased);
    return [...unbased, ...broken].map((text) => ({ path: page.path, text }));
  });
}

/** Every page but the error page is at most four clicks from home. */
export function checkReach(pages: readonly BuiltPage[], siteUrl: string): readonly Finding[] {
  const clicks = clicksFromHome(pages, siteUrl);
  return pages.flatMap(({ path }) => {
    const count = clicks.get(path);
    if (path === '/404.html' || (count !== undefined && count <= mostClicks)) return [];
    return [{ path, text: count === undefined ? findingText.unreachable : findingText.tooDeep(count) }];
  });
}

/** The links of a page that stay inside the site, resolved against its own address. */
export function innerLinks(page: BuiltPage, siteUrl: string, hrefs = page.hrefs): readonly InnerLink[] {
  const base = new URL(siteUrl).pathname;
  return sameHostLinks(page, siteUrl, hrefs)
    .filter(({ url }) => url.pathname.startsWith(base))
    .map(({ href, url }) => ({
      href,
      path: `/${decoded(url.pathname.slice(base.length))}`,
      fragment: decoded(url.hash.slice(1)),
    }));
}

/** As written where it cannot be decoded: then it leads nowhere. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function unbasedHrefs(page: BuiltPage, siteUrl: string, hrefs: readonly string[]): readonly string[] {
  const base = new URL(siteUrl).pathname;
  return sameHostLinks(page, siteUrl, hrefs)
    .filter(({ url }) => !url.pathname.startsWith(base))
    .map(({ href }) => href);
}

function sameHostLinks(
  page: BuiltPage,
  siteUrl: string,
  hrefs: readonly string[],
): readonly { href: string; url: URL }[] {
  const { href: site, origin } = new URL(siteUrl);
  return hrefs
    .map((href) => ({ href, url: URL.parse(href, new URL(page.path.slice(1), site).href) }))
    .flatMap(({ href, url }) => (url?.origin === origin ? [{ href, url }] : []));
}

function brokenLink(
  { href, path, fragment }: InnerLink,
  pageByPath: ReadonlyMap<string, BuiltPage>,
  folder: string,
): readonly Bilingual[] {
  const target = pageByPath.get(path);
  if (!target) return isFile(join(folder, path)) ? [] : [findingText.linkBroken(href)];
  return fragment === '' || target.ids.has(fragment) ? [] : [findingText.fragmentBroken(href)];
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function clicksFromHome(pages: readonly BuiltPage[], siteUrl: string): ReadonlyMap<string, number> {
  const pageByPath = new Map(pages.map((page) => [page.path, page]));
  const clicks = new Map<string, number>([['/', 0]]);
  for (const [path, count] of clicks) {
    const page = pageByPath.get(path);
    for (const link of page ? innerLinks(page, siteUrl) : []) {
      if (pageByPath.has(link.path) && !clicks.has(link.path)) clicks.set(link.path, count + 1);
    }
  }
  return clicks;
}
