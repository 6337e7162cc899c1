import type { Change } from '../../domain/site/changes.ts';
import { divisionOf, parentsOf } from '../../domain/places/gazetteer.ts';
import type { Site } from '../../domain/site/site-data.ts';
import { placePath, withBase } from '../../domain/site/urls.ts';
import { changesText } from '../../strings/site/changes-page.ts';
import { pageCrumbs } from '../links.ts';
import type { Frame, Link } from '../frame.ts';
import { toFrame } from '../frame.ts';
import { serviceOf, townshipName } from '../referenced.ts';
import { movedAddresses } from './moved-addresses.ts';
import { listedUnits } from '../units/listed-unit.ts';

/** A change of the coverage, as page and feeds show it. */
export interface ChangeRow {
  /** Fragment; the same as long as the row of the file is. */
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  /** Full name with its parents. */
  readonly place: string;
  /** Path of the place's page or row, without base. */
  readonly path: string;
  readonly href: string;
  readonly what: string;
  /** Title of the service, or that all are meant. */
  readonly service: string;
  readonly reason: string;
}

/** An address that moved. */
export interface MovedRow {
  readonly date: string;
  readonly from: string;
  readonly to: Link;
  readonly reason: string;
}

export interface ChangesPage {
  readonly frame: Frame;
  /** Since when changes are kept, and what is known where there is none. */
  readonly lead: string;
  /** Newest first. */
  readonly changes: readonly ChangeRow[];
  /** Newest first. */
  readonly moved: readonly MovedRow[];
  readonly feeds: { readonly atom: string; readonly json: string };
  readonly coverage: Link;
}

/** What changed in the coverage, newest first, and the addresses that moved. */
export function toChangesPage(site: Site): ChangesPage {
  const changes = toChangeRows(site);
  const [latest] = changes;
  return {
    frame: toFrame(site, {
      title: changesText.title(site.settings.trade),
      description: latest ? changesText.description(latest.date) : changesText.descriptionNone,
      path: '/changes/',
      subject: { kind: 'changes', count: changes.length },
      crumbs: pageCrumbs(site, '/changes/', changesText.nav),
    }),
    lead: changesLead(site),
    changes,
    moved: movedRows(site),
    feeds: { atom: withBase(site.base, atomPath), json: withBase(site.base, jsonFeedPath) },
    coverage: { href: withBase(site.base, '/coverage/'), text: changesText.coverage },
  };
}

/** Paths of the feeds, without base. */
export const atomPath = '/changes/atom.xml';
export const jsonFeedPath = '/changes/feed.json';

/** The changes with their words, newest first; those of one day in the order of the file. */
export function toChangeRows(site: Site): readonly ChangeRow[] {
  const ids = new Map<string, number>();
  return site.changes
    .map((change) => toRow(site, change, distinctId(change, ids)))
    .toSorted((one, other) => other.date.localeCompare(one.date));
}

/** The last day on which any list was checked; undefined where there is none. */
export function lastChecked(site: Site): string | undefined {
  return [...listedUnits(site).values()]
    .map(({ verified }) => verified)
    .sort()
    .at(-1);
}

/** The day since which changes are kept, as far as it is known. */
export function keptSince({ settings, changes }: Pick<Site, 'settings' | 'changes'>): string | undefined {
  return settings.changesSince ?? changes.map(({ date }) => date).sort()[0];
}

function toRow(site: Site, change: Change, id: string): ChangeRow {
  const division = divisionOf(site.gazetteer, change.adcode);
  const path = placePath(site.gazetteer, site.coverage, division);
  const names = [...parentsOf(site.gazetteer, division), division].map(({ name }) => name);
  const township = change.township === undefined ? '' : townshipName(site, change.adcode, change.township);
  return {
    id,
    date: change.date,
    place: names.join('') + township,
    path,
    href: withBase(site.base, path),
    what: changesText.kinds[change.what],
    service: change.service === undefined ? changesText.allServices : serviceOf(site, change.service).title,
    reason: change.reason,
  };
}

// Two equal rows of one day are numbered in their order.
function distinctId(change: Change, ids: Map<string, number>): string {
  const place = change.township ?? change.adcode;
  const parts = ['on', change.date, place, change.what, ...(change.service ? [change.service] : [])];
  const id = parts.join('-');
  const count = (ids.get(id) ?? 0) + 1;
  ids.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}

function movedRows(site: Site): readonly MovedRow[] {
  const { base } = site;
  return movedAddresses(site)
    .map(({ from, to, date, reason }) => ({
      date,
      from: withBase(base, from),
      to: { href: withBase(base, to), text: changesText.to(withBase(base, to)) },
      reason,
    }))
    .toSorted((one, other) => other.date.localeCompare(one.date));
}

function changesLead(site: Site): string {
  const { settings, changes } = site;
  const since = settings.changesSince;
  const first = keptSince(site);
  const checked = lastChecked(site);
  return [
    since === undefined
      ? first === undefined
        ? changesText.none
        : changesText.sinceFirst(first)
      : changesText.since(since),
    ...(since !== undefined && changes.length === 0 ? [changesText.noneSince(since)] : []),
    ...(checked === undefined ? [] : [changesText.checked(checked)]),
  ].join('');
}
