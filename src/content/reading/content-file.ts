import type { z } from 'astro/zod';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Origin } from '../../domain/problems/position.ts';
import type { IdKind, MarkedField } from '../../data/values/field-marks.ts';
import { markedFields } from '../../data/values/field-marks.ts';
import type { Sourced } from '../../data/yaml/yaml-file.ts';
import type { CamelKeys } from './camel-keys.ts';
import type { KeyRule } from './key-rules.ts';
import { readEntry } from './read-entry.ts';

/** How a file holds its entries; a folder holds one in each of its files. */
export type FileForm = 'yaml-object' | 'yaml-list' | 'csv' | 'yaml-folder' | 'markdown-folder';

/** What a file of `content/` is, whatever its rows are. */
interface FileTerms<Schema> {
  /** Path below the content folder: `points.csv`, `regions`. */
  readonly path: string;
  readonly form: FileForm;
  /** Of one entry. The columns that it makes optional may be missing from a table. */
  readonly schema: Schema;
  /** Name of its JSON Schema for editors of YAML, where it is not that of the file. */
  readonly schemaName?: string;
  /** Whether there is no site without the file. */
  readonly isRequired?: true;
  /** What the ids of its entries are ids of; an entry of a folder has the name of its file. */
  readonly gives?: IdKind;
  /** The key whose values may occur only once. */
  readonly unique?: string;
  /** Whether the files of a folder are named by adcodes. */
  readonly isNamedByCode?: true;
  readonly keyRules?: readonly KeyRule[];
  /** Schemas that read more of a wrong value than that of its key, so that what is right in it is checked too. */
  readonly readInstead?: Readonly<Record<string, z.core.$ZodType>>;
  /** What is reported instead of the problems that the schema finds. */
  readonly explain?: (source: Sourced, problems: readonly Problem[]) => readonly Problem[];
}

/** What a file holds, and how its entries become what the domain works with. */
export interface FileSpec<Schema extends z.ZodObject, Row> extends FileTerms<Schema> {
  readonly toRow: (
    entry: CamelKeys<z.output<Schema>> & { readonly origin: Origin },
    file: { readonly id: string; readonly body: string },
  ) => Row;
  /** What is wrong with a row beyond the values of its keys. */
  readonly check?: (row: Row) => readonly Problem[];
}

/** A file of `content/`. */
export interface ContentFile<Row, Known> extends FileTerms<z.ZodObject> {
  readonly marks: readonly MarkedField[];
  readonly read: (written: WrittenEntry) => ContentEntry<Row, Known>;
}

/**
 * Says at compile time which keys the rows of a file have: a key that is only in the schema, or only in the type of the
 * domain, is an error in the table of files. No file holds it.
 */
export interface KeysOf<Row> {
  readonly keysOf?: (key: keyof Row) => keyof Row;
}

/** An entry as written. */
export interface WrittenEntry {
  /** Name of its file without ending, in a folder. */
  readonly name?: string;
  /** The value is undefined where it cannot be read. */
  readonly source: Sourced;
  /** The Markdown text below the keys. */
  readonly body?: string;
}

/** An entry that was read; one that is refused is checked as far as it can be read. */
export interface ContentEntry<Row, Known = object> {
  readonly id: string | undefined;
  /** Undefined where the entry is refused. */
  readonly row: Row | undefined;
  /** Its values by key, as the schema reads them. */
  readonly known: Partial<Known>;
  /** The keys that are wrong or missing. */
  readonly lost: ReadonlySet<string>;
  readonly origin: Origin;
  readonly problems: readonly Problem[];
}

/** The file of a specification. */
export function contentFile<Schema extends z.ZodObject, Row extends object>(
  spec: FileSpec<Schema, Row>,
): ContentFile<Row, z.output<Schema>> & KeysOf<Row> {
  const read = (written: WrittenEntry) => readEntry(spec, written);
  return { ...spec, marks: markedFields(spec.schema), read };
}
