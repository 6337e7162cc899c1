import { phoneHref } from '../domain/contacts/phone.ts';
import type { Site } from '../domain/site/site-data.ts';
import { absoluteUrl, withBase } from '../domain/site/urls.ts';
import { changesText } from '../strings/site/changes-page.ts';
import { verifyPageText } from '../strings/site/contact-page.ts';
import { frameText } from '../strings/site/frame.ts';
import { relationOf } from './parts/authorisations.ts';
import { checkedText } from './parts/shown-phones.ts';
import { phoneOf } from './referenced.ts';
import { structuredData } from './structured-data.ts';
import type { Frame, FrameParts } from './frame.ts';

/** The frame of a page: head, header, footer. */
export function toFrame(site: Site, parts: FrameParts): Frame {
  const { settings, base } = site;
  return {
    title: frameText.title(parts.title, settings.title),
    description: parts.description,
    canonical: absoluteUrl(settings.url, parts.path),
    index: parts.index,
    crumbs: parts.crumbs,
    structuredData: structuredData(site, parts.crumbs, parts.nodes ?? []),
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
