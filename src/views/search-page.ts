import { isIndexable } from '../domain/site/index-policy.ts';
import type { Site } from '../domain/site/site-data.ts';
import { withBase } from '../domain/site/urls.ts';
import { pageText, phoneText } from '../strings/site/frame.ts';
import { pageCrumbs, provinceLinks } from './crumbs.ts';
import { toPhoneCard } from './parts/phone-card.ts';
import { toFrame } from './frame.ts';
import type { Frame, Link, PhoneCard } from './frame.ts';

export interface SearchPage {
  readonly frame: Frame;
  readonly phone: PhoneCard;
  readonly provinces: readonly Link[];
  /** Address of Pagefind's files, with trailing slash. */
  readonly pagefind: string;
  readonly services: readonly Link[];
}

/** The search page: its results are filled in by script. */
export function toSearchPage(site: Site): SearchPage {
  const { title, description } = pageText.search;
  return {
    frame: toFrame(site, {
      title,
      description,
      path: '/search/',
      index: isIndexable({ kind: 'search' }),
      crumbs: pageCrumbs(site, '/search/', title),
    }),
    phone: toPhoneCard(site, phoneText.homeHeading),
    provinces: provinceLinks(site),
    pagefind: withBase(site.base, '/pagefind/'),
    services: site.services.map(({ id, title: text }) => ({
      href: withBase(site.base, `/services/${id}/`),
      text,
    })),
  };
}
