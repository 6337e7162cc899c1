import { existsSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Problem } from '../../domain/problems/problem.ts';
import { isOfProgram, shownPath } from '../../data/text-files.ts';
import { nearestWord } from '../../domain/spelling/nearest-word.ts';
import type { ContentFile } from './content-file.ts';
import { folderEndings } from './read-file.ts';

/** What lies in the content folder beside the editors' files. */
const OTHERS = ['README.md', 'README.zh-CN.md', 'RULES.md', 'gazetteer'];

type KnownFile = Pick<ContentFile<unknown, object>, 'path' | 'form'>;

interface KnownPath {
  readonly path: string;
  /** Of the files in a folder; none for a file. */
  readonly endings: readonly string[];
}

interface Found {
  readonly name: string;
  readonly isFile: boolean;
}

/** Files and folders that nothing reads: an editor who put them there would wait for them in vain. */
export function findStrayFiles(folder: string, files: readonly KnownFile[]): Problem[] {
  const all = files.map(({ path, form }): KnownPath => ({ path, endings: folderEndings[form] }));
  const folders = all.filter(({ endings }) => endings.length > 0);
  const single = all.filter(({ endings }) => endings.length === 0);
  const known = [...single.map(({ path }) => path), ...OTHERS, ...folders.map(({ path }) => path)];
  const present = namesIn(folder).map(({ name }) => name);
  const inside = folders.flatMap(({ path: name, endings }) =>
    namesIn(join(folder, name))
      .filter(({ isFile, name: file }) => !isFile || !endings.some((ending) => file.endsWith(ending)))
      .map((found) =>
        stray(join(folder, name, found.name), endings, below(folder, placeInside(name, endings, found))),
      ),
  );
  const above = namesIn(folder)
    .filter(({ name }) => !known.includes(name))
    .map((found) => stray(join(folder, found.name), known, below(folder, placeFor(found, present, known))));
  return [...above, ...inside];
}

function namesIn(folder: string): readonly Found[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !isOfProgram(name))
    .map((entry) => ({ name: entry.name, isFile: entry.isFile() }));
}

// `site.yml` and `phone.csv` are meant as the file of that name, where it is missing; a list that lies beside the
// folders belongs into one.
function placeFor(
  { name, isFile }: Found,
  present: readonly string[],
  known: readonly string[],
): string | undefined {
  const plain = withoutExtraEnding(name).replace(/\.yml$/, '.yaml');
  const missing = known.filter(
    (one) => !present.includes(one) && extname(one) === (isFile ? extname(plain) : ''),
  );
  const meant = nearestWord(plain, missing);
  if (meant !== undefined || !isFile) return meant;
  if (/\.ya?ml$/.test(plain)) return `regions/${plain}`;
  if (/^\d{6}\.md$/.test(plain)) return `notes/${plain}`;
  return undefined;
}

function placeInside(
  folder: string,
  endings: readonly string[],
  { name, isFile }: Found,
): string | undefined {
  const plain = withoutExtraEnding(name);
  const isMeant = isFile && plain !== name && endings.some((ending) => plain.endsWith(ending));
  return isMeant ? `${folder}/${plain}` : undefined;
}

// `minnan.yaml.txt`: Windows hides the ending that an editor's program adds.
function withoutExtraEnding(name: string): string {
  return name
    .replace(/(\.(?:ya?ml|csv|md))\.[a-z]{2,4}$/i, '$1')
    .replace(/\.[^.]+$/, (ending) => ending.toLowerCase());
}

function below(folder: string, path: string | undefined): string | undefined {
  return path === undefined ? undefined : shownPath(join(folder, path));
}

function stray(path: string, wanted: readonly string[], moveTo: string | undefined): Problem {
  const office = /\.(?:xlsx?|et|ods|docx?|wps|numbers)$/i.test(path) ? { isOffice: true as const } : {};
  const params = { wanted, ...(moveTo !== undefined && { moveTo }), ...office };
  return { kind: 'file-stray', params, at: { file: shownPath(path), line: 1, column: 1 } };
}
