import type { Assignment } from '../domain/coverage/coverage.ts';
import type { Guide } from '../domain/site/article.ts';
import type { Partner } from '../domain/contacts/partner.ts';
import type { Phone } from '../domain/contacts/phone.ts';
import type { Service } from '../domain/money/service.ts';
import type { Site } from '../domain/site/site-data.ts';

/** The partner with this id. Throws where there is none: readers have checked every id. */
export function partnerOf(site: Pick<Site, 'partners'>, id: string): Partner {
  return found(site.partners, id, 'partner');
}

/**
 * A team as pages name it: a partner by its trade name.
 * @example teamName(site, assignment) // '示例福建合作店'
 */
export function teamName(site: Pick<Site, 'partners'>, { partner, team }: Assignment): string {
  return partner === undefined ? team : partnerOf(site, partner).name;
}

/** The partners among some assignments, each once. */
export function partnersOf(
  site: Pick<Site, 'partners'>,
  assignments: readonly Assignment[],
): readonly Partner[] {
  const ids = assignments.flatMap(({ partner }) => (partner === undefined ? [] : [partner]));
  return [...new Set(ids)].map((id) => partnerOf(site, id));
}

/** The phone with this id. Throws where there is none: readers have checked every id. */
export function phoneOf(site: Pick<Site, 'phones'>, id: string): Phone {
  return found(site.phones, id, 'phone');
}

/** The service with this id. Throws where there is none: readers have checked every id. */
export function serviceOf(site: Pick<Site, 'services'>, id: string): Service {
  return found(site.services, id, 'service');
}

/** The guide with this id. Throws where there is none: routes hold the ids there are. */
export function guideOf(site: Pick<Site, 'guides'>, id: string): Guide {
  return found(site.guides, id, 'guide');
}

/** The name of a township of a unit; its code where the gazetteer lacks it. */
export function townshipName(site: Pick<Site, 'townships'>, adcode: string, code: string): string {
  return site.townships.get(adcode)?.find((township) => township.code === code)?.name ?? code;
}

function found<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  id: string,
  what: string,
): Entry {
  const entry = entries.find((candidate) => candidate.id === id);
  if (!entry) throw new RangeError(`no ${what} has the id ${id}`);
  return entry;
}
