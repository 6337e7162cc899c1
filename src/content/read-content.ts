import type { Content } from '../domain/site/site-data.ts';
import type { Checked, Problem } from '../domain/problems/problem.ts';
import { gather } from '../data/values/checked-entry.ts';
import type { ContentDraft } from './draft/content-draft.ts';
import { draftContent } from './draft/content-draft.ts';
import { draftHours, draftReferences, knownIds, namedRows } from './draft/draft-rows.ts';
import type { CollectionEntry, Collections } from './read-collections.ts';
import { readCollections } from './read-collections.ts';
import { readChangeRows } from './changes/read-changes.ts';
import { readRedirectRows } from './redirects/read-redirects.ts';
import type { ContentTables } from './read-tables.ts';
import { readSettings, readTables } from './read-tables.ts';
import { checkReferences } from './references.ts';
import { findStrayFiles } from './stray-files.ts';

type ContentParts = Omit<Content, 'settings'>;
type ReadSettings = ReturnType<typeof readSettings>;

/** One reading of the content folder. */
export interface ContentReading extends Checked<Content | undefined> {
  /** The value without site.yaml; it is there also when that cannot be read. */
  readonly parts: ContentParts;
  readonly draft: ContentDraft;
  readonly collections: Collections;
}

/**
 * Reads everything that editors write, all problems at once. The value is undefined when site.yaml cannot be read;
 * an entry that its schema refused is left out of it, and stands in the draft.
 * @param folder the content folder
 */
export function readContent(folder: string): ContentReading {
  const collections = readCollections(folder);
  const settings = readSettings(folder);
  const tables = readTables(folder);
  const redirects = readRedirectRows(folder);
  const changes = readChangeRows(folder);
  const parts = { ...partsOf(collections, tables), changes: changes.value, redirects: redirects.value };
  const draft = draftContent(collections, { ...tables, changes }, settings.refused);
  const read = [settings, ...Object.values(collections).flat(), ...tablesOf(tables), redirects, changes];
  const problems = [
    ...read.flatMap((part) => part.problems),
    ...(collections.regions.length === 0 ? [noLists(folder)] : []),
    ...findStrayFiles(folder),
    ...referenceProblems(parts, draft, collections, tables, settings),
  ];
  const value = settings.value && { ...parts, settings: settings.value };
  return { value, parts, draft, collections, problems };
}

function tablesOf({ partners, phones, points, records, holidays, technicians }: ContentTables) {
  return [partners, phones, points, records, holidays, technicians];
}

function partsOf(
  collections: Collections,
  { partners, phones, points, records, holidays, technicians }: ContentTables,
): Omit<ContentParts, 'changes' | 'redirects'> {
  return {
    regions: gather(collections.regions).value.map(flat),
    services: gather(collections.services).value.map(flatWithBody),
    guides: gather(collections.guides).value.map(flatWithBody),
    notes: gather(collections.notes).value.map(flatWithBody),
    partners: partners.value,
    phones: phones.value,
    points: points.value,
    records: records.value,
    holidays: holidays.value,
    technicians: technicians.value,
  };
}

function referenceProblems(
  parts: ContentParts,
  draft: ContentDraft,
  collections: Collections,
  { partners, phones, points, records, holidays, technicians }: ContentTables,
  settings: ReadSettings,
): Problem[] {
  const refused = [partners, points, records, technicians].flatMap((table) => table.refused);
  return checkReferences(
    {
      regions: [...parts.regions, ...draft.lists.map(({ list }) => list)],
      entries: [
        ...parts.partners,
        ...parts.points,
        ...parts.records,
        ...parts.technicians,
        ...parts.changes,
        ...(settings.value ? [settings.value] : []),
        ...[...refused, ...(settings.refused ? [settings.refused] : [])].map(draftReferences),
      ],
      holidays: [...parts.holidays, ...holidays.refused.map(draftHours)],
      tables: [partners, phones, points].map(namedRows),
    },
    {
      service: collections.services.map(({ id }) => id),
      list: collections.regions.map(({ id }) => id),
      partner: knownIds(partners),
      phone: knownIds(phones),
      point: knownIds(points),
    },
  );
}

function flat<Data extends object>({ id, origin, data }: CollectionEntry<Data>) {
  return { ...data, id, origin };
}

function flatWithBody<Data extends object>(entry: CollectionEntry<Data>) {
  return { ...flat(entry), body: entry.body };
}

function noLists(folder: string): Problem {
  const at = { file: `${folder}/regions`, line: 1, column: 1 };
  return { kind: 'collection-empty', params: { collection: 'regions' }, at };
}
