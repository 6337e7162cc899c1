import { join } from 'node:path';
import type { Checked, Problem } from '../../domain/problems/problem.ts';
import type { Position } from '../../domain/problems/position.ts';
import { positionOf } from '../../domain/problems/position.ts';
import { readCsv } from '../../data/csv/csv-file.ts';
import { readMarkdown } from '../../data/markdown-file.ts';
import { readAll, readOne, shownPath } from '../../data/text-files.ts';
import type { TextFile } from '../../data/text-files.ts';
import { isId } from '../../data/values/fields.ts';
import { meantValue } from '../../data/values/meant-value.ts';
import { optionalKeys } from '../../data/values/schema-tree.ts';
import { shown } from '../../data/values/zod-problems.ts';
import type { WritableKeys } from '../../data/yaml/writable-keys.ts';
import type { Sourced } from '../../data/yaml/yaml-file.ts';
import { readYaml } from '../../data/yaml/yaml-file.ts';
import type { ContentEntry, ContentFile, FileForm, WrittenEntry } from './content-file.ts';

/** What was read of a file, or of all files of a folder. */
export interface FileReading<Row, Known = object> {
  readonly entries: readonly ContentEntry<Row, Known>[];
  /** Of all entries as well. */
  readonly problems: readonly Problem[];
}

type FileFacts = Pick<ContentFile<object, object>, 'path' | 'form' | 'schema' | 'isNamedByCode' | 'isRequired'>;

/** The endings of the files in a folder; none for what is one file. */
export const folderEndings = {
  'yaml-object': [],
  'yaml-list': [],
  csv: [],
  'yaml-folder': ['.yaml', '.yml'],
  'markdown-folder': ['.md'],
} as const satisfies Record<FileForm, readonly string[]>;

/**
 * Reads a file of the content folder; one that is missing has no entries.
 * @param keys the words that may be keys in YAML
 */
export function readFile<Row, Known>(
  folder: string,
  file: ContentFile<Row, Known>,
  keys: WritableKeys,
): FileReading<Row, Known> {
  const written = readWritten(folder, file, keys);
  const entries = written.value.map((entry) => file.read(entry));
  return { entries, problems: [...written.problems, ...entries.flatMap(({ problems }) => problems)] };
}

/** That a file is missing without which there is no site. */
export function missingProblem(folder: string, { path, form }: Pick<FileFacts, 'path' | 'form'>): Problem {
  const at = fileProblemAt(folder, path);
  return folderEndings[form].length > 0
    ? { kind: 'collection-empty', params: { collection: path }, at }
    : { kind: 'file-missing', params: { what: path }, at };
}

/** Where the problem of a whole file is reported. */
export function fileProblemAt(folder: string, path: string): Position {
  return { file: shownPath(join(folder, path)), line: 1, column: 1 };
}

/** The rows of a reading: its entries but those that are refused. */
export function rowsOf<Row>({ entries }: FileReading<Row>): readonly Row[] {
  return entries.flatMap(({ row }) => (row === undefined ? [] : [row]));
}

type Written = Checked<readonly WrittenEntry[]>;

function readWritten(folder: string, file: FileFacts, keys: WritableKeys): Written {
  const endings: readonly string[] = folderEndings[file.form];
  const isFolder = endings.length > 0;
  const one = isFolder ? undefined : readOne(folder, file.path);
  const files = isFolder ? readAll(folder, file.path, endings) : one ? [one] : [];
  const missing = files.length === 0 && file.isRequired ? [missingProblem(folder, file)] : [];
  const read = files.map((text) => readText(text, file, keys));
  return {
    value: read.flatMap(({ value }) => value),
    problems: [...missing, ...read.flatMap(({ problems }) => problems)],
  };
}

function readText({ file, id, text }: TextFile, facts: FileFacts, keys: WritableKeys): Written {
  const { form, schema, isNamedByCode } = facts;
  const names = isNamedByCode ? [] : nameProblems(file, id);
  switch (form) {
    case 'csv': {
      const { value, problems } = readCsv(file, text, Object.keys(schema.shape), optionalKeys(schema));
      return { value: value.map((source) => ({ source })), problems };
    }
    case 'yaml-object': {
      const { value: source, problems } = readYaml(file, text, keys);
      return { value: [{ source }], problems };
    }
    case 'yaml-list':
      return readList(id, readYaml(file, text, keys));
    case 'yaml-folder': {
      const { value: source, problems } = readYaml(file, text, keys);
      return { value: [{ name: id, source }], problems: [...names, ...problems] };
    }
    case 'markdown-folder': {
      const { value: source, problems } = readMarkdown(file, text, keys);
      return { value: [{ name: id, source, body: source.body }], problems: [...names, ...problems] };
    }
  }
}

function readList(name: string, { value: source, problems }: Checked<Sourced>): Written {
  if (source.value === undefined || source.value === null) return { value: [], problems };
  if (!Array.isArray(source.value)) {
    const params = { key: name, value: shown(source.value), expected: 'list', options: [] } as const;
    const others = problems.filter(({ kind }) => kind !== 'yaml-duplicate-key');
    const at = positionOf(source.origin, '');
    return { value: [], problems: [...others, { kind: 'schema-invalid', params, at }] };
  }
  const value = source.value.map((item: unknown, index) => ({
    source: { value: item, origin: within(source, index) },
  }));
  return { value, problems };
}

// Positions of one item of a list, by paths that start at the item.
function within({ origin }: Sourced, index: number): Sourced['origin'] {
  const own = String(index);
  const entries = Object.entries(origin.positions).flatMap(([path, place]) => {
    if (path === own) return [['', place] as const];
    if (path.startsWith(`${own}#`)) return [[path.slice(own.length), place] as const];
    return path.startsWith(`${own}.`) ? [[path.slice(own.length + 1), place] as const] : [];
  });
  return { file: origin.file, positions: Object.fromEntries(entries) };
}

// The names of files are ids: they are part of addresses, and other files refer to them.
function nameProblems(file: string, name: string): Problem[] {
  if (isId(name)) return [];
  const { instead } = meantValue('id', name, []);
  const params = { name, ...(instead !== undefined && { instead }) };
  return [{ kind: 'file-name', params, at: { file, line: 1, column: 1 } }];
}
