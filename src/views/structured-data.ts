import type { AdministrativeArea, BreadcrumbList, Graph, Organization, Thing } from 'schema-dts';
import type { Division } from '../domain/places/gazetteer.ts';
import { divisionOf } from '../domain/places/gazetteer.ts';
import type { Site } from '../domain/site/site-data.ts';
import { absoluteUrl } from '../domain/site/urls.ts';
import type { Link } from './frame.ts';
import { phoneOf } from './referenced.ts';

/** The JSON-LD graph of a page: the operator, the way to the page, and what the page itself is about. */
export function structuredData(site: Site, crumbs: readonly Link[], nodes: readonly Thing[]): Graph {
  const trail = crumbs.length > 0 ? [breadcrumbs(site, crumbs)] : [];
  return { '@context': 'https://schema.org', '@graph': [operator(site), ...nodes, ...trail] };
}

/** The stable id of the operator's node. */
export function operatorId(site: Pick<Site, 'settings'>): string {
  return `${site.settings.url}#operator`;
}

/** A division as an area, inside the divisions above it. */
export function divisionArea(site: Pick<Site, 'gazetteer'>, division: Division): AdministrativeArea {
  return {
    '@type': 'AdministrativeArea',
    name: division.name,
    ...(division.parent !== undefined && {
      containedInPlace: divisionArea(site, divisionOf(site.gazetteer, division.parent)),
    }),
  };
}

function operator(site: Site): Organization {
  const { name, legalName, address, creditCode } = site.settings.operator;
  return {
    '@type': 'Organization',
    '@id': operatorId(site),
    name,
    legalName,
    url: site.settings.url,
    telephone: phoneOf(site, site.settings.hotline).number,
    address,
    identifier: creditCode,
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
