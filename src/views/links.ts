import { phoneHref } from '../domain/contacts/phone.ts';
import { parentsOf } from '../domain/places/gazetteer.ts';
import type { Division } from '../domain/places/gazetteer.ts';
import type { Site } from '../domain/site/site-data.ts';
import { divisionPath, placePath, withBase } from '../domain/site/urls.ts';
import { frameText } from '../strings/site/frame.ts';
import type { Link } from './frame.ts';

/** The way from home down to a division's page. */
export function divisionCrumbs(site: Site, division: Division): readonly Link[] {
  const divisions = [...parentsOf(site.gazetteer, division), division];
  return [homeCrumb(site), ...divisions.map((step) => divisionLink(site, step))];
}

/** The way from home to a page right below it. */
export function pageCrumbs(site: Site, path: string, text: string): readonly Link[] {
  return [homeCrumb(site), { href: withBase(site.base, path), text }];
}

/** A link to the page of a hub or a served unit. */
export function divisionLink(site: Site, division: Division): Link {
  return { href: withBase(site.base, divisionPath(site.gazetteer, division)), text: division.name };
}

/** A link to the page of a division, or to its row on the hub above where it has none. */
export function placeLink({ base, gazetteer, coverage }: Site, division: Division): Link {
  return { href: withBase(base, placePath(gazetteer, coverage, division)), text: division.name };
}

/** A link to the page of a service. */
export function serviceLink({ base }: Pick<Site, 'base'>, id: string, text: string): Link {
  return { href: withBase(base, `/services/${id}/`), text };
}

/** A number that can be called. */
export function phoneLink(number: string): Link {
  return { href: phoneHref(number), text: number };
}

/** Where errors are reported; a mail begins with this subject. */
export function reportLink({ settings }: Pick<Site, 'settings'>, subject: string, text: string): Link {
  const { corrections } = settings;
  const query = corrections.startsWith('mailto:') ? `?subject=${encodeURIComponent(subject)}` : '';
  return { href: corrections + query, text };
}

/** Links to the pages of all provinces. */
export function provinceLinks(site: Site): readonly Link[] {
  const provinces = site.gazetteer.childrenOf.get('') ?? [];
  return provinces
    .filter(({ adcode }) => site.gazetteer.childrenOf.has(adcode))
    .map((province) => divisionLink(site, province));
}

function homeCrumb(site: Site): Link {
  return { href: withBase(site.base, '/'), text: frameText.home };
}
