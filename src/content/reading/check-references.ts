import type { Problem } from '../../domain/problems/problem.ts';
import type { Position } from '../../domain/problems/position.ts';
import { positionOf } from '../../domain/problems/position.ts';
import type { IdKind } from '../../data/values/field-marks.ts';
import { valuesAt } from '../../data/values/field-marks.ts';
import { idProblems } from '../../data/values/id-problems.ts';
import type { ContentEntry, ContentFile } from './content-file.ts';
import { namedIds } from './marked-values.ts';
import type { FileReading } from './read-file.ts';
import { fileProblemAt, folderEndings } from './read-file.ts';

/** A file and what was read of it. */
export interface ReadFile {
  readonly file: Omit<ContentFile<unknown, object>, 'read'>;
  readonly reading: FileReading<unknown>;
}

/** The ids of each kind; undefined where some may be missing because a file or an entry cannot be read. */
export type KnownIds = ReadonlyMap<IdKind, readonly string[] | undefined>;

/** The ids that files and their entries give, also those that are refused. */
export function knownIds(files: readonly ReadFile[]): KnownIds {
  return new Map(
    files.flatMap(({ file, reading }) =>
      file.gives === undefined ? [] : [[file.gives, idsOf(file, reading)] as const],
    ),
  );
}

/** Ids that do not exist or occur twice, and files that are missing although others refer to their entries. */
export function checkReferences(folder: string, files: readonly ReadFile[], known: KnownIds): Problem[] {
  return [
    ...files.flatMap(({ file, reading }) => repeated(file, reading.entries)),
    ...withMissingFiles(
      folder,
      files,
      files.flatMap(({ file, reading }) =>
        reading.entries.flatMap((entry) => unknownIds(file, entry, known)),
      ),
    ),
  ];
}

function idsOf({ form }: ReadFile['file'], { entries, problems }: FileReading<unknown>) {
  const ids = entries.flatMap(({ id }) => id ?? []);
  if (folderEndings[form].length > 0) return ids;
  const isRead = problems.every(({ kind }) => kind.startsWith('schema-'));
  const isEmpty = entries.length === 0 && problems.length > 0;
  return isRead && !isEmpty && ids.length === entries.length ? ids : undefined;
}

function unknownIds(file: ReadFile['file'], entry: ContentEntry<unknown>, known: KnownIds): Problem[] {
  return namedIds(file, entry).flatMap(({ kind, ids }) => {
    if (kind !== file.gives) return idProblems(kind, known.get(kind), ids);
    // An entry that names itself is reported by the rules of its kind.
    const others = known.get(kind)?.filter((id) => id !== entry.id);
    return idProblems(kind, others, ids).filter(
      (problem) => problem.kind !== 'id-unknown' || problem.params.id !== entry.id,
    );
  });
}

// Where there is no id at all the file is missing: that is one problem, however many values refer to it.
function withMissingFiles(
  folder: string,
  files: readonly ReadFile[],
  problems: readonly Problem[],
): Problem[] {
  const missing = files.flatMap(({ file }): Problem[] => {
    const [first, ...others] = problems.filter((problem) => isForLackOf(file, problem));
    if (!first) return [];
    const what = folderEndings[file.form].length > 0 ? `${file.path}/*.md` : file.path;
    const params = { what, referrers: 1 + others.length, first: first.at };
    return [{ kind: 'file-referred-missing', params, at: fileProblemAt(folder, file.path) }];
  });
  const others = problems.filter((problem) => files.every(({ file }) => !isForLackOf(file, problem)));
  return [...others, ...missing];
}

function isForLackOf({ gives, isRequired }: ReadFile['file'], problem: Problem): boolean {
  if (problem.kind !== 'id-unknown' || isRequired) return false;
  return problem.params.what === gives && problem.params.known.length === 0;
}

function repeated({ unique }: ReadFile['file'], entries: readonly ContentEntry<unknown>[]): Problem[] {
  if (unique === undefined) return [];
  const first = new Map<unknown, Position>();
  return entries.flatMap(({ known, origin }) =>
    valuesAt(known, [unique]).flatMap(({ path, value: id }): Problem[] => {
      const at = positionOf(origin, path);
      const before = first.get(id);
      if (before && typeof id === 'string') return [{ kind: 'id-duplicate', params: { id, first: before }, at }];
      first.set(id, at);
      return [];
    }),
  );
}
