import type { Content } from '../../domain/site/site-data.ts';
import type { Checked, Problem } from '../../domain/problems/problem.ts';
import type { EditorText } from '../../domain/rules/rule.ts';
import type { FileName } from '../content-files.ts';
import { contentFiles } from '../content-files.ts';
import type { ReadFile } from './check-references.ts';
import { checkReferences, knownIds } from './check-references.ts';
import type { ContentEntry, ContentFile } from './content-file.ts';
import { contentKeys } from './content-keys.ts';
import type { MarkedDay } from './marked-values.ts';
import { markedDays, markedTexts } from './marked-values.ts';
import type { FileReading } from './read-file.ts';
import { readFile, rowsOf } from './read-file.ts';
import { findStrayFiles } from './stray-files.ts';
import { checkListPartners } from '../regions/list-partners.ts';

/** What was read of each file. */
export type FileReadings = { readonly [Name in FileName]: ReadingOf<(typeof contentFiles)[Name]> };

/** The rows of each file but site.yaml. */
export type ContentRows = Omit<Content, 'settings'>;

/** One reading of the content folder. */
export interface ContentReading extends Checked<Content | undefined> {
  readonly files: FileReadings;
  /** The value without site.yaml; it is there also when that cannot be read. */
  readonly rows: ContentRows;
  /** The days of all files that must keep a rule. */
  readonly days: readonly MarkedDay[];
  /** Every text that editors wrote. */
  readonly texts: readonly EditorText[];
}

type ReadingOf<File> = File extends ContentFile<infer Row, infer Known> ? FileReading<Row, Known> : never;

/**
 * Reads everything that editors write, all problems at once. The value is undefined when site.yaml cannot be read;
 * an entry that its schema refused is left out of it.
 * @param folder the content folder
 */
export function readContent(folder: string): ContentReading {
  const all: readonly [string, ContentFile<unknown, object>][] = Object.entries(contentFiles);
  const read = all.map(([name, file]) => ({ name, file, reading: readFile(folder, file, contentKeys) }));
  const files = readingsByName(read);
  const rows = rowsByName(read);
  const known = knownIds(read);
  const problems: Problem[] = [
    ...read.flatMap(({ reading }) => reading.problems),
    ...findStrayFiles(folder, Object.values(contentFiles)),
    ...checkReferences(folder, read, known),
    ...checkListPartners(files.regions.entries, known.get('partner') ?? []),
  ];
  const [settings] = rowsOf(files.settings);
  return {
    value: settings && { ...rows, settings },
    files,
    rows,
    days: read.flatMap(({ file, reading }) => reading.entries.flatMap((entry) => markedDays(file, entry))),
    texts: read.flatMap(({ file, reading }) =>
      reading.entries.flatMap((entry) => markedTexts(file, entry, aboutOf(file, entry))),
    ),
    problems,
  };
}

/** The rows of one file of the content folder; problems are left to the check. */
export function readRows<Row, Known>(folder: string, file: ContentFile<Row, Known>): readonly Row[] {
  return rowsOf(readFile(folder, file, contentKeys));
}

// What the texts of an entry are about: a note's county, a list's places, a service.
function aboutOf(
  { gives, isNamedByCode }: Pick<ContentFile<unknown, object>, 'gives' | 'isNamedByCode'>,
  { id }: Pick<ContentEntry<unknown>, 'id'>,
): EditorText['about'] {
  if (id === undefined) return {};
  if (isNamedByCode) return { unit: id };
  if (gives === 'list') return { list: id };
  return gives === 'service' ? { service: id } : {};
}

type NamedReading = ReadFile & { readonly name: string };

function readingsByName(read: readonly NamedReading[]): FileReadings;
function readingsByName(read: readonly NamedReading[]): object {
  return Object.fromEntries(read.map(({ name, reading }) => [name, reading]));
}

function rowsByName(read: readonly NamedReading[]): ContentRows;
function rowsByName(read: readonly NamedReading[]): object {
  return Object.fromEntries(read.map(({ name, reading }) => [name, rowsOf(reading)]));
}
