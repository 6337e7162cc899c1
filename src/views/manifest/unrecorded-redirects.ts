import type { MovedAddress } from '../../domain/site/changes.ts';
import { gonePages } from '../../domain/site/gone-pages.ts';
import type { Manifest } from '../../domain/site/manifest.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { goneReason } from '../../strings/site/gone-pages.ts';
import { allPages } from '../site-pages.ts';

/**
 * The old addresses that redirects.csv does not hold: of pages that were published and are gone, and those that an
 * earlier build found and nobody wrote down.
 */
export function unrecordedRedirects(site: Site, previous: Manifest): readonly MovedAddress[] {
  const recorded = new Set(site.redirects.map(({ from }) => from));
  const carried = previous.redirects.filter(({ from }) => !recorded.has(from));
  const known = new Set([...recorded, ...carried.map(({ from }) => from)]);
  const paths = new Set(allPages(site).map(({ path }) => path));
  const gone = gonePages(previous, paths, known, site);
  return [
    ...carried,
    ...gone.map(({ from, to, why }) => ({ from, to, date: site.today, reason: goneReason[why] })),
  ];
}
