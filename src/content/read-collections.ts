import type { z } from 'astro/zod';
import type { Checked, Problem } from '../domain/problems/problem.ts';
import type { Origin } from '../domain/problems/position.ts';
import { checkEntry } from '../data/values/checked-entry.ts';
import { checkKeys, partnerRules } from './key-rules.ts';
import { meantValue } from '../data/values/meant-value.ts';
import type { ContentFile } from '../data/content-files.ts';
import { readAll } from '../data/content-files.ts';
import { readMarkdown } from '../data/markdown-file.ts';
import { guideSchema, noteSchema, serviceSchema } from './articles.ts';
import { isId } from '../data/values/fields.ts';
import { regionListSchema } from './regions/regions-file.ts';
import type { Sourced } from '../data/yaml/yaml-file.ts';
import { readYaml } from '../data/yaml/yaml-file.ts';

/** The collections, by folder. */
export const collectionNames = ['regions', 'services', 'guides', 'notes'] as const;
export type CollectionName = (typeof collectionNames)[number];

/** One entry of a collection as its file has it, before and after its schema. */
export interface CollectionEntry<Data> {
  readonly id: string;
  readonly origin: Origin;
  /** As written, for Astro's own parsing. */
  readonly raw: Readonly<Record<string, unknown>>;
  readonly data: Data;
  /** The Markdown text; empty for YAML. */
  readonly body: string;
}

/** One file of a collection: its entry, or what the file holds where it gives none. */
export interface CollectionFile<Data> extends Checked<CollectionEntry<Data> | undefined> {
  readonly id: string;
  /** What a refused file holds; its value is undefined where it is no YAML. */
  readonly refused?: Sourced;
}

/** Every collection of a content folder, file by file. */
export type Collections = ReturnType<typeof readCollections>;

/** Reads every collection of a content folder. */
export function readCollections(folder: string) {
  return {
    regions: readEntries(folder, 'regions', ['.yaml', '.yml'], regionListSchema),
    services: readEntries(folder, 'services', ['.md'], serviceSchema),
    guides: readEntries(folder, 'guides', ['.md'], guideSchema),
    notes: readEntries(folder, 'notes', ['.md'], noteSchema),
  };
}

function readEntries<Schema extends z.ZodObject>(
  folder: string,
  name: CollectionName,
  endings: readonly string[],
  schema: Schema,
): readonly CollectionFile<z.output<Schema>>[] {
  return readAll(folder, name, endings).map((file) => readEntry(name, file, schema));
}

function readEntry<Schema extends z.ZodObject>(
  name: CollectionName,
  { file, id, text }: ContentFile,
  schema: Schema,
): CollectionFile<z.output<Schema>> {
  const source = file.endsWith('.md') ? readMarkdown(file, text) : withoutBody(readYaml(file, text));
  const { value, origin, body } = source.value;
  // Names of notes are codes, and are told as such.
  const names = name === 'notes' ? [] : nameProblems(file, id);
  const named = [...names, ...source.problems];
  if (value === undefined) return { id, value: undefined, problems: named, refused: { value, origin } };
  const checked = checkEntry(schema, { value, origin });
  const refused = checked.source;
  const rules = name === 'regions' ? partnerRules : [];
  const problems = [...named, ...checked.problems, ...checkKeys(refused, rules)];
  if (checked.value === undefined || !isRecord(value)) return { id, value: undefined, problems, refused };
  return { id, value: { id, origin, raw: value, data: checked.value, body }, problems };
}

// Ids stand in addresses and in other files.
function nameProblems(file: string, name: string): Problem[] {
  if (isId(name)) return [];
  const { instead } = meantValue('id', name, []);
  const params = { name, ...(instead !== undefined && { instead }) };
  return [{ kind: 'file-name', params, at: { file, line: 1, column: 1 } }];
}

function withoutBody({ value, problems }: ReturnType<typeof readYaml>) {
  return { value: { ...value, body: '' }, problems };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
