import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../domain/problem.ts';

/** Endings of the files that each folder holds. */
const folders: Readonly<Record<string, readonly string[]>> = {
  regions: ['.yaml', '.yml'],
  services: ['.md'],
  guides: ['.md'],
  notes: ['.md'],
};

const known: readonly string[] = [
  'site.yaml',
  'partners.yaml',
  'phones.csv',
  'points.csv',
  'records.csv',
  'redirects.csv',
  'README.md',
  'README.zh-CN.md',
  'gazetteer',
  ...Object.keys(folders),
];

/** Files and folders that nothing reads: an editor who put them there would wait for them in vain. */
export function findStrayFiles(folder: string): Problem[] {
  const inside = Object.entries(folders).flatMap(([name, endings]) =>
    namesIn(join(folder, name))
      .filter(({ isFile, name: file }) => !isFile || !endings.some((ending) => file.endsWith(ending)))
      .map(({ name: file }) => stray(join(folder, name, file), endings)),
  );
  const above = namesIn(folder)
    .filter(({ name }) => !known.includes(name))
    .map(({ name }) => stray(join(folder, name), known));
  return [...above, ...inside];
}

// Names that begin with a dot are those of programs, not of editors.
function namesIn(folder: string) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => ({ name: entry.name, isFile: entry.isFile() }));
}

function stray(path: string, wanted: readonly string[]): Problem {
  const file = relative(process.cwd(), path).split(sep).join('/');
  return { kind: 'file-stray', params: { wanted }, at: { file, line: 1, column: 1 } };
}
