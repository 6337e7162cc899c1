import type {
  AdministrativeArea,
  BreadcrumbList,
  ContactPoint,
  Graph,
  Organization,
  PostalAddress,
  Thing,
} from 'schema-dts';
import { phoneData } from '../../domain/contacts/phone.ts';
import type { Division } from '../../domain/places/gazetteer.ts';
import { divisionOf } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { absoluteUrl } from '../../domain/site/urls.ts';
import { frameText } from '../../strings/site/frame.ts';
import { hotlinePoint } from '../contact/contact-points.ts';
import type { Link } from '../frame.ts';
import { phoneOf } from '../referenced.ts';

/** What a page adds to the graph. */
export interface GraphParts {
  readonly crumbs: readonly Link[];
  /** What the page is about. */
  readonly nodes?: readonly Thing[];
  /** The operator's numbers; the hotline where the page does not list them. */
  readonly contacts?: readonly ContactPoint[];
}

/** The JSON-LD graph of a page: the operator, the way to the page, and what the page itself is about. */
export function structuredData(site: Site, { crumbs, nodes = [], contacts }: GraphParts): Graph {
  const trail = crumbs.length > 0 ? [breadcrumbs(site, crumbs)] : [];
  return {
    '@context': 'https://schema.org',
    '@graph': [operator(site, contacts ?? [hotlinePoint(site)]), ...nodes, ...trail],
  };
}

/** The stable id of the operator's node. */
export function operatorId(site: Pick<Site, 'settings'>): string {
  return `${site.settings.url}#operator`;
}

/** A division as an area with its code, inside the divisions above it. */
export function divisionArea(site: Pick<Site, 'gazetteer'>, division: Division): AdministrativeArea {
  return {
    '@type': 'AdministrativeArea',
    name: division.name,
    identifier: { '@type': 'PropertyValue', propertyID: 'GB/T 2260', value: division.adcode },
    ...areaAbove(site, division),
  };
}

function areaAbove(
  site: Pick<Site, 'gazetteer'>,
  { parent }: Division,
): { readonly containedInPlace?: AdministrativeArea } {
  if (parent === undefined) return {};
  const above = divisionOf(site.gazetteer, parent);
  return {
    containedInPlace: { '@type': 'AdministrativeArea', name: above.name, ...areaAbove(site, above) },
  };
}

function operator(site: Site, contactPoint: readonly ContactPoint[]): Organization {
  const { name, legalName, creditCode } = site.settings.operator;
  return {
    '@type': 'Organization',
    '@id': operatorId(site),
    name,
    legalName,
    url: site.settings.url,
    telephone: phoneData(phoneOf(site, site.settings.hotline).number),
    address: operatorAddress(site),
    identifier: { '@type': 'PropertyValue', propertyID: frameText.operator.creditCode, value: creditCode },
    contactPoint,
  };
}

/** The registered address; province and city where its text begins with them. */
function operatorAddress({ settings, gazetteer: { divisions } }: Site): PostalAddress {
  const { address } = settings.operator;
  const region = divisions.find(({ level, name }) => level === 'province' && address.startsWith(name));
  const rest = address.slice(region?.name.length ?? 0);
  const locality =
    region && divisions.find(({ parent, name }) => parent === region.adcode && rest.startsWith(name));
  return {
    '@type': 'PostalAddress',
    addressCountry: 'CN',
    ...(region && { addressRegion: region.name }),
    ...(locality && { addressLocality: locality.name }),
    streetAddress: rest.slice(locality?.name.length ?? 0),
  };
}

function breadcrumbs(site: Site, crumbs: readonly Link[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ href, text }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: absoluteHref(site, href),
    })),
  };
}

/** The absolute address of a link that already has the base. */
function absoluteHref(site: Pick<Site, 'settings' | 'base'>, href: string): string {
  return absoluteUrl(site.settings.url, `/${href.slice(site.base.length)}`);
}
