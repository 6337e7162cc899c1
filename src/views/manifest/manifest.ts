import type { Manifest } from '../../domain/site/manifest.ts';
import { withLastmod } from '../../domain/site/manifest.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { absoluteUrl } from '../../domain/site/urls.ts';
import { allPages } from '../site-pages.ts';
import { factsDigest } from './page-facts.ts';

/** The manifest as it is published, with the address of its schema. */
export function toManifest(site: Site): Manifest & { readonly $schema: string } {
  const { settings, previous, redirects, today } = site;
  const pages = allPages(site).map((page) => ({ ...page, facts: factsDigest(site, page) }));
  return {
    $schema: absoluteUrl(settings.url, '/schemas/manifest.json'),
    version: 1,
    site: settings.url,
    sample: settings.sample,
    license: settings.dataLicense ?? null,
    pages: withLastmod(pages, previous, today),
    redirects: redirects.map(({ from, to, date, reason }) => ({ from, to, date, reason })),
  };
}
