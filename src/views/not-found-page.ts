import type { Site } from '../domain/site/site-data.ts';
import { pageText, phoneText } from '../strings/site/frame.ts';
import { provinceLinks } from './links.ts';
import { toPhoneCard } from './contact/phone-card.ts';
import { toFrame } from './frame.ts';
import type { Frame, Link } from './frame.ts';
import type { PhoneCard } from './contact/phone-card.ts';

export interface NotFoundPage {
  readonly frame: Frame;
  readonly phone: PhoneCard;
  readonly provinces: readonly Link[];
}

/** The page for an address that does not exist. */
export function toNotFoundPage(site: Site): NotFoundPage {
  const { title, description } = pageText.notFound;
  return {
    frame: toFrame(site, {
      title,
      description,
      path: '/404.html',
      subject: { kind: 'not-found' },
      crumbs: [],
    }),
    phone: toPhoneCard(site, phoneText.homeHeading),
    provinces: provinceLinks(site),
  };
}
