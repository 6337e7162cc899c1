import type { MovedAddress } from '../../domain/site/changes.ts';
import { liveRedirects } from '../../domain/site/gone-pages.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { allPages } from '../site-pages.ts';

/** The old addresses that are no pages, each with the address that it leads to in the end. */
export function movedAddresses(site: Site): readonly MovedAddress[] {
  return liveRedirects(site.redirects, new Set(allPages(site).map(({ path }) => path)));
}
