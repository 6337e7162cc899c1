import type { Service } from '../domain/money/service.ts';
import { provinceOf } from '../domain/places/adcode.ts';
import { divisionOf } from '../domain/places/gazetteer.ts';
import type { SiteSettings } from '../domain/contacts/settings.ts';
import type { Site } from '../domain/site/site-data.ts';
import { pageText, phoneText } from '../strings/site/frame.ts';
import { divisionLink, pageCrumbs } from './links.ts';
import { toAuthorisationRows } from './contact/authorisations.ts';
import type { AuthorisationRow } from './contact/authorisations.ts';
import { feeRows } from './fees.ts';
import { toPhoneCard } from './contact/phone-card.ts';
import { serviceOf } from './referenced.ts';
import { offersOf } from './json-ld/offers.ts';
import { absoluteUrl } from '../domain/site/urls.ts';
import { operatorId } from './json-ld/structured-data.ts';
import { toFrame } from './frame.ts';
import type { FeeRow } from './fees.ts';
import type { Frame, Link } from './frame.ts';
import type { PhoneCard } from './contact/phone-card.ts';
import { listedUnits } from './units/listed-unit.ts';

/** A service page: fee table, what is accepted, where it is offered. Its text is rendered from the collection. */
export interface ServicePage {
  readonly frame: Frame;
  readonly title: string;
  readonly summary: string;
  readonly phone: PhoneCard;
  readonly fees: readonly FeeRow[];
  /** `2026年10月1日起执行`. */
  readonly effective: string;
  readonly source: string;
  readonly accepted: readonly string[];
  readonly notAccepted: readonly string[];
  /** The authorisations that cover the service today, of operator and partners. */
  readonly authorisations: readonly AuthorisationRow[];
  readonly steps: SiteSettings['policies']['steps'];
  /** Provinces in which some unit has it, with the number of units. */
  readonly provinces: readonly { readonly link: Link; readonly count: number }[];
}

/** The page of a service: what it costs, what is accepted, where it is offered. */
export function toServicePage(site: Site, id: string): ServicePage {
  const service = serviceOf(site, id);
  const { title, summary, source, accepted, notAccepted } = service;
  return {
    frame: serviceFrame(site, service),
    title,
    summary,
    phone: toPhoneCard(site, phoneText.heading),
    fees: feeRows(service),
    authorisations: toAuthorisationRows(site, id),
    steps: site.settings.policies.steps,
    effective: pageText.service.effective(service.effective),
    source,
    accepted,
    notAccepted,
    provinces: offeringProvinces(site, id),
  };
}

function serviceFrame(site: Site, service: Service): Frame {
  const { id, title, summary, from, effective } = service;
  const path = `/services/${id}/`;
  return toFrame(site, {
    title: [pageText.service.title(title, from), pageText.service.shortTitle(title, from)],
    description: pageText.service.description(summary, from, pageText.service.effective(effective)),
    path,
    subject: { kind: 'service' },
    crumbs: pageCrumbs(site, path, title),
    ...(effective <= site.today && { dates: { updated: effective } }),
    nodes: [
      {
        '@type': 'Service',
        '@id': `${absoluteUrl(site.settings.url, path)}#service`,
        name: title,
        description: summary,
        url: absoluteUrl(site.settings.url, path),
        provider: { '@id': operatorId(site) },
        offers: offersOf(feeRows(service)),
      },
    ],
  });
}

function offeringProvinces(site: Site, id: string): ServicePage['provinces'] {
  const units = [...listedUnits(site).values()].filter(({ offered }) =>
    offered.some((service) => service.id === id),
  );
  const byProvince = Map.groupBy(units, ({ adcode }) => provinceOf(adcode));
  return [...byProvince]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([adcode, group]) => ({
      link: divisionLink(site, divisionOf(site.gazetteer, adcode)),
      count: group.length,
    }));
}
