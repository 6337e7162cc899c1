import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { withBase } from '../../domain/site/urls.ts';
import { findingText } from '../../strings/commands/verify.ts';
import { readRedirects } from '../redirects.ts';
import type { BuiltPage } from './built-page.ts';
import type { Finding } from './finding.ts';

/** The sitemap holds the pages that are offered to search engines, each one once, and no other. */
export function checkSitemap(
  pages: readonly BuiltPage[],
  siteUrl: string,
  folder: string,
): readonly Finding[] {
  const paths = sitemapPaths(folder, siteUrl);
  const listed = new Set(paths);
  const offered = new Set(pages.filter(({ isIndexable }) => isIndexable).map(({ path }) => path));
  return [
    ...[...offered]
      .filter((path) => !listed.has(path))
      .map((path) => ({ path, text: findingText.sitemapMissing })),
    ...[...listed]
      .filter((path) => !offered.has(path))
      .map((path) => ({ path, text: findingText.sitemapExtra })),
    ...paths
      .filter((path, index) => paths.indexOf(path) !== index)
      .map((path) => ({ path, text: findingText.sitemapTwice })),
  ];
}

/** A page says noindex exactly where the index policy does. */
export function checkIndexing(
  pages: readonly BuiltPage[],
  indexablePaths: ReadonlySet<string>,
): readonly Finding[] {
  return pages
    .filter(({ path, isIndexable }) => isIndexable !== indexablePaths.has(path))
    .map(({ path, isIndexable }) => ({ path, text: findingText.indexDiffers(!isIndexable) }));
}

/** A redirect starts where no page is, and ends at one; both addresses are under the base of the site. */
export function checkRedirects(
  pages: readonly BuiltPage[],
  siteUrl: string,
  folder: string,
): readonly Finding[] {
  const base = new URL(siteUrl).pathname;
  const paths = new Set(pages.map(({ path }) => withBase(base, path)));
  return [...readRedirects(folder)].flatMap(([from, to]) => {
    if (![from, to].every((path) => path.startsWith(base))) {
      return [{ path: from, text: findingText.redirectUnbased(to) }];
    }
    return [
      ...(paths.has(from) ? [{ path: from, text: findingText.redirectShadowed }] : []),
      ...(paths.has(to.replace(/#.*$/, '')) ? [] : [{ path: from, text: findingText.redirectTarget(to) }]),
    ];
  });
}

function sitemapPaths(folder: string, siteUrl: string): readonly string[] {
  if (!existsSync(join(folder, 'sitemap-index.xml'))) return [];
  const files = readdirSync(folder).filter((file) => /^sitemap-(?:[\w-]+-)?\d+\.xml$/.test(file));
  const base = new URL(siteUrl).href;
  return files.flatMap((file) => {
    const xml = readFileSync(join(folder, file), 'utf8');
    return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => `/${url.replace(base, '')}`);
  });
}
