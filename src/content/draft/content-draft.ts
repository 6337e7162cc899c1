import type { ChangeRow } from '../../domain/site/changes.ts';
import type { Origin } from '../../domain/problems/position.ts';
import type { SiteSettings } from '../../domain/contacts/settings.ts';
import { readableKey } from '../../data/values/checked-entry.ts';
import type { DraftList } from './draft-list.ts';
import { draftList } from './draft-list.ts';
import type { RefusedPlace } from './draft-rows.ts';
import { refusedPlaces } from './draft-rows.ts';
import type { CollectionFile, Collections } from '../read-collections.ts';
import type { ContentTables } from '../read-tables.ts';
import type { Table } from '../../data/csv/table-file.ts';
import { siteSettingsSchema } from '../site/site-file.ts';
import type { Sourced } from '../../data/yaml/yaml-file.ts';

/** What can be read of entries that are left out: for finding all that is wrong in one go. */
export interface ContentDraft {
  readonly lists: readonly DraftList[];
  /** Notes by their file alone. */
  readonly notes: readonly FileId[];
  readonly pointPlaces: readonly RefusedPlace[];
  readonly recordPlaces: readonly RefusedPlace[];
  readonly changePlaces: readonly RefusedPlace[];
  /** Undefined when site.yaml is right, or when nothing of it can be read. */
  readonly settings: DraftSettings | undefined;
}

/** The keys of site.yaml on which other checks depend. */
export interface DraftSettings {
  readonly changesSince: SiteSettings['changesSince'];
  readonly sample: SiteSettings['sample'] | undefined;
  readonly asOf: SiteSettings['asOf'] | undefined;
  readonly url: SiteSettings['url'] | undefined;
  readonly thresholds: SiteSettings['thresholds'] | undefined;
  readonly technicianSalt: SiteSettings['technicianSalt'] | undefined;
  readonly origin: Origin;
}

interface FileId {
  readonly id: string;
  readonly origin: Origin;
}

/** Collects what can be read of all refused files and rows. */
export function draftContent(
  { regions, notes }: Collections,
  { points, records, changes }: Pick<ContentTables, 'points' | 'records'> & { changes: Table<ChangeRow> },
  settings: Sourced | undefined,
): ContentDraft {
  return {
    lists: refusedFiles(regions).map(({ id, refused }) => draftList(id, refused)),
    notes: refusedFiles(notes).map(({ id, refused }) => ({ id, origin: refused.origin })),
    pointPlaces: refusedPlaces(points),
    recordPlaces: refusedPlaces(records),
    changePlaces: refusedPlaces(changes),
    settings: settings && draftSettings(settings),
  };
}

function refusedFiles(files: readonly CollectionFile<unknown>[]) {
  return files.flatMap(({ id, refused }) => (refused ? [{ id, refused }] : []));
}

function draftSettings(source: Sourced): DraftSettings {
  const { sample, asOf, url, thresholds, technicianSalt, changesSince } = siteSettingsSchema.shape;
  return {
    sample: readableKey(sample, source, 'sample'),
    asOf: readableKey(asOf, source, 'asOf'),
    url: readableKey(url, source, 'url'),
    thresholds: readableKey(thresholds, source, 'thresholds'),
    technicianSalt: readableKey(technicianSalt, source, 'technicianSalt'),
    changesSince: readableKey(changesSince, source, 'changesSince'),
    origin: source.origin,
  };
}
