import type { Content } from '../domain/site.ts';
import type { Checked, Problem } from '../domain/problem.ts';
import { gather } from './checked-entry.ts';
import { readAll } from './content-files.ts';
import type { CollectionEntry } from './read-collections.ts';
import { readCollections } from './read-collections.ts';
import { readPartners, readPhones, readPoints, readRecords, readSettings } from './read-tables.ts';
import { checkReferences } from './references.ts';
import { findStrayFiles } from './stray-files.ts';
import type { RefusedPlace } from './refused-places.ts';
import { refusedPlaces } from './refused-places.ts';

interface ReadContent extends Checked<Content | undefined> {
  /** Places of lists that are left out of the value. */
  readonly refusedPlaces: readonly RefusedPlace[];
}

/**
 * Reads everything that editors write, all problems at once. The value is undefined when site.yaml cannot be read;
 * an entry that its schema refused is left out of it.
 * @param folder the content folder
 */
export function readContent(folder: string): ReadContent {
  const collections = readCollections(folder);
  const regions = gather(collections.regions);
  const services = gather(collections.services);
  const guides = gather(collections.guides);
  const notes = gather(collections.notes);
  const settings = readSettings(folder);
  const [partners, phones, points, records] = [
    readPartners(folder),
    readPhones(folder),
    readPoints(folder),
    readRecords(folder),
  ];
  const parts = [settings, regions, services, guides, notes, partners, phones, points, records];
  const problems: Problem[] = parts.flatMap((part) => part.problems);
  const refused = readAll(folder, 'regions', ['.yaml', '.yml']).flatMap(refusedPlaces);
  if (collections.regions.length === 0) problems.push(noLists(folder));
  problems.push(...findStrayFiles(folder));
  if (settings.value === undefined) return { value: undefined, problems, refusedPlaces: refused };
  const content: Content = {
    settings: settings.value,
    regions: regions.value.map(flat),
    services: services.value.map(flatWithBody),
    guides: guides.value.map(flatWithBody),
    notes: notes.value.map(flatWithBody),
    partners: partners.value,
    phones: phones.value,
    points: points.value,
    records: records.value,
  };
  return {
    value: content,
    problems: [...problems, ...checkReferences(content, problems)],
    refusedPlaces: refused,
  };
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
