import { isIndexable } from '../domain/site/index-policy.ts';
import type { Site } from '../domain/site/site-data.ts';
import { pageText, phoneText } from '../strings/site/frame.ts';
import { provinceLinks } from './crumbs.ts';
import { toPhoneCard } from './parts/phone-card.ts';
import { toFrame } from './frame.ts';
import type { Frame, Link, PhoneCard } from './frame.ts';

export interface NotFoundPage {
  readonly frame: Frame;
  readonly phone: PhoneCard;
  readonly provinces: readonly Link[];
}

/** What stands at an address that leads nowhere. */
export function toNotFoundPage(site: Site): NotFoundPage {
  const { title, description } = pageText.notFound;
  return {
    frame: toFrame(site, {
      title,
      description,
      path: '/404.html',
      index: isIndexable({ kind: 'not-found' }),
      crumbs: [],
    }),
    phone: toPhoneCard(site, phoneText.homeHeading),
    provinces: provinceLinks(site),
  };
}
