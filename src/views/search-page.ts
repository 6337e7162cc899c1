import type { Site } from '../domain/site/site-data.ts';
import { withBase } from '../domain/site/urls.ts';
import { pageText, phoneText } from '../strings/site/frame.ts';
import { pageCrumbs, provinceLinks, serviceLink } from './links.ts';
import { toPhoneCard } from './contact/phone-card.ts';
import { toFrame } from './frame.ts';
import type { Frame, Link } from './frame.ts';
import type { PhoneCard } from './contact/phone-card.ts';

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
      subject: { kind: 'search' },
      crumbs: pageCrumbs(site, '/search/', title),
    }),
    phone: toPhoneCard(site, phoneText.homeHeading),
    provinces: provinceLinks(site),
    pagefind: withBase(site.base, '/pagefind/'),
    services: site.services.map((service) => serviceLink(site, service.id, service.title)),
  };
}
