import type { Site } from '../../domain/site/site-data.ts';
import { absoluteUrl } from '../../domain/site/urls.ts';
import { changesText } from '../../strings/site/changes-page.ts';
import { atomPath, jsonFeedPath, keptSince, lastChecked, toChangeRows } from './changes-page.ts';
import type { ChangeRow } from './changes-page.ts';

/** The changes as a JSON Feed 1.1. */
export function toJsonFeed(site: Site): object {
  const { settings } = site;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: changesText.title(settings.trade),
    home_page_url: absoluteUrl(settings.url, '/changes/'),
    feed_url: absoluteUrl(settings.url, jsonFeedPath),
    language: 'zh-CN',
    authors: [{ name: settings.operator.name, url: settings.url }],
    items: toChangeRows(site).map((row) => ({
      id: entryUrl(site, row),
      url: entryUrl(site, row),
      external_url: absoluteUrl(settings.url, row.path),
      title: entryTitle(row),
      content_text: row.reason,
      date_published: midnight(row.date),
    })),
  };
}

/** The changes as an Atom feed; RFC 4287. Its date is that of the newest change, never that of the build. */
export function toAtomFeed(site: Site): string {
  const { settings } = site;
  const rows = toChangeRows(site);
  const updated = rows[0]?.date ?? keptSince(site) ?? lastChecked(site) ?? site.today;
  const page = absoluteUrl(settings.url, '/changes/');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `<title>${escaped(changesText.title(settings.trade))}</title>`,
    `<id>${escaped(page)}</id>`,
    `<link href="${escaped(page)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(absoluteUrl(settings.url, atomPath))}"/>`,
    `<updated>${midnight(updated)}</updated>`,
    `<author><name>${escaped(settings.operator.name)}</name></author>`,
    ...rows.map((row) => toEntry(site, row)),
    '</feed>',
    '',
  ].join('\n');
}

function toEntry(site: Site, row: ChangeRow): string {
  return [
    '<entry>',
    `<title>${escaped(entryTitle(row))}</title>`,
    `<id>${escaped(entryUrl(site, row))}</id>`,
    `<link href="${escaped(entryUrl(site, row))}"/>`,
    `<updated>${midnight(row.date)}</updated>`,
    `<summary>${escaped(row.reason)}</summary>`,
    '</entry>',
  ].join('\n');
}

function entryUrl({ settings }: Site, { id }: ChangeRow): string {
  return absoluteUrl(settings.url, `/changes/#${id}`);
}

function entryTitle({ place, what, service }: ChangeRow): string {
  return changesText.entryTitle(place, what, service);
}

// A change holds from the beginning of its day in Shanghai.
function midnight(date: string): string {
  return `${date}T00:00:00+08:00`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
