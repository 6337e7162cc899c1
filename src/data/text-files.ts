import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file of the content folder. */
export interface TextFile {
  /** Path from the project's root with forward slashes, for messages. */
  readonly file: string;
  /** Name without folder and ending: `minnan`. */
  readonly id: string;
  readonly text: string;
}

/** One file by its path in the content folder; undefined where it is missing. */
export function readOne(folder: string, path: string): TextFile | undefined {
  const full = join(folder, path);
  return existsSync(full) ? toFile(full) : undefined;
}

/** All files of one ending in a sub-folder, by name; none where the folder is missing. */
export function readAll(folder: string, sub: string, endings: readonly string[]): readonly TextFile[] {
  const full = join(folder, sub);
  if (!existsSync(full)) return [];
  const names = readdirSync(full).filter(
    (name) => !isOfProgram(name) && endings.some((ending) => name.endsWith(ending)),
  );
  return names.sort().map((name) => toFile(join(full, name)));
}

/** A path as messages show it: from the project's root with forward slashes. */
export function shownPath(full: string): string {
  return relative(process.cwd(), full).split(sep).join('/');
}

/** Whether a file is left behind by a program, and no work of editors: `._minnan.yaml`, `~$points.csv`, `Thumbs.db`. */
export function isOfProgram(name: string): boolean {
  return /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i.test(name);
}

function toFile(full: string): TextFile {
  const name = full.split(sep).at(-1) ?? '';
  return {
    file: shownPath(full),
    id: name.replace(/\.[^.]+$/, ''),
    text: readFileSync(full, 'utf8'),
  };
}
