import { phoneHref } from '../domain/contacts/phone.ts';
import type { Site } from '../domain/site/site-data.ts';
import { absoluteUrl, withBase } from '../domain/site/urls.ts';
import { changesText } from '../strings/site/changes-page.ts';
import { verifyPageText } from '../strings/site/contact-page.ts';
import { frameText } from '../strings/site/frame.ts';
import { relationOf } from './contact/authorisations.ts';
import { checkedText } from './contact/shown-phones.ts';
import { phoneOf } from './referenced.ts';
import { fittingTitle } from './fitting-title.ts';
import { pageTimes } from './json-ld/page-times.ts';
import type { PageDates } from './json-ld/page-times.ts';
import { structuredData } from './json-ld/structured-data.ts';
import type { GraphParts } from './json-ld/structured-data.ts';
import type { Status } from '../domain/coverage/status.ts';
import { isOffered } from './indexing/index-decisions.ts';
import type { PageSubject } from './indexing/index-decisions.ts';

export interface Link {
  readonly href: string;
  readonly text: string;
}

/** A status with its word: the shape is the component's matter. */
export interface StatusMark {
  readonly status: Status;
  readonly text: string;
}

/** What `<head>`, header and footer need. */
export interface Frame {
  readonly title: string;
  readonly description: string;
  /** Absolute address. */
  readonly canonical: string;
  readonly index: boolean;
  /** Home first, this page last; empty on home. */
  readonly crumbs: readonly Link[];
  /** JSON-LD graph; escaped when written. */
  readonly structuredData: object;
  /** The page's days as Baidu reads them. */
  readonly pageTimes?: object;
  /** An article names the day on which it was published. */
  readonly published?: string;
  readonly siteTitle: string;
  readonly home: string;
  readonly nav: readonly (Link & { readonly current: boolean })[];
  readonly sample: boolean;
  /** Where the search box sends its query, its place index, and the number to call when nothing is found. */
  readonly search: { readonly action: string; readonly index: string; readonly hotline: string };
  readonly operator: readonly OperatorRow[];
  readonly footerLinks: readonly Link[];
}

/** A row of the footer; only its text is a link. */
export interface OperatorRow {
  readonly label: string;
  readonly text: string;
  readonly href?: string;
  readonly note?: string;
}

/** What differs from page to page in the frame. */
export interface FrameParts extends GraphParts {
  /** Without the site's name; or several, the fullest first, of which the first is taken that fits. */
  readonly title: string | readonly [string, ...string[]];
  readonly description: string;
  /** Without base. */
  readonly path: string;
  /** What decides whether it is offered to search engines. */
  readonly subject: PageSubject;
  /** ISO dates that the page shows: when its facts were last checked, and, of an article, when it was published. */
  readonly dates?: PageDates;
}

/** The frame of a page: head, header, footer. */
export function toFrame(site: Site, parts: FrameParts): Frame {
  const { settings, base } = site;
  const titles = typeof parts.title === 'string' ? ([parts.title] as const) : parts.title;
  const title = fittingTitle(titles, settings.title);
  const canonical = absoluteUrl(settings.url, parts.path);
  const { dates } = parts;
  return {
    title,
    description: parts.description,
    canonical,
    index: isOffered(site, parts.subject),
    crumbs: parts.crumbs,
    structuredData: structuredData(site, parts),
    ...(dates && { pageTimes: pageTimes(canonical, title, dates) }),
    ...(dates?.published !== undefined && { published: dates.published }),
    siteTitle: settings.title,
    home: withBase(base, '/'),
    nav: navOf(site, parts.path),
    sample: settings.sample,
    search: {
      action: withBase(base, '/search/'),
      index: withBase(base, '/places.json'),
      hotline: phoneOf(site, settings.hotline).number,
    },
    operator: operatorRows(site),
    footerLinks: [
      { href: withBase(base, '/contact/'), text: frameText.nav.contact },
      { href: withBase(base, '/verify/'), text: verifyPageText.nav },
      { href: withBase(base, '/coverage/'), text: frameText.nav.coverage },
      { href: withBase(base, '/changes/'), text: changesText.nav },
      { href: withBase(base, '/search/'), text: frameText.search },
      { href: withBase(base, '/coverage.json'), text: frameText.data },
    ],
  };
}

function navOf(site: Site, path: string): Frame['nav'] {
  const { home, services, coverage, contact } = frameText.nav;
  const entries = [
    { path: '/', text: home },
    { path: '/#services', text: services },
    { path: '/coverage/', text: coverage },
    { path: '/contact/', text: contact },
  ];
  return entries.map((entry) => ({
    href: withBase(site.base, entry.path),
    text: entry.text,
    current: entry.path === path,
  }));
}

function operatorRows(site: Site): Frame['operator'] {
  const { legalName, creditCode, address } = site.settings.operator;
  const phone = phoneOf(site, site.settings.hotline);
  const labels = frameText.operator;
  return [
    { label: labels.name, text: legalName },
    { label: labels.creditCode, text: creditCode },
    { label: labels.relation, text: relationOf(site, site.settings.operator) },
    { label: labels.address, text: address },
    {
      label: labels.phone,
      text: phone.number,
      href: phoneHref(phone.number),
      note: frameText.phoneNote(phone.hours, checkedText(site, phone)),
    },
    ...icpRow(site),
  ];
}

function icpRow(site: Site): Frame['operator'] {
  const { icp } = site.settings.operator;
  if (icp !== undefined)
    return [{ label: frameText.operator.icp, text: icp, href: 'https://beian.miit.gov.cn/' }];
  return site.settings.sample ? [{ label: frameText.operator.icp, text: frameText.noIcp }] : [];
}
