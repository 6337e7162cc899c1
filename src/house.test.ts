import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix, sep } from 'node:path';
import { expect, test } from 'vitest';

const files = globSync('{src,scripts}/**/*.{ts,astro,css}', { exclude: (name) => name === 'node_modules' })
  .map((file) => file.split(sep).join('/'))
  .sort();
const code = files.filter((file) => !/\.test\.ts$|\.d\.ts$|\/fixtures\//.test(file));

/** Files beside the subfolders of a folder, tests not counted: what a reader takes in at a glance. */
const MOST_FILES = 20;

test('no folder is crowded', () => {
  const folders = Map.groupBy(code, dirname);
  const crowded = [...folders].filter(([, { length }]) => length > MOST_FILES);
  expect(crowded.map(([folder, { length }]) => `${folder}: ${String(length)}`)).toEqual([]);
});

test('files are named in kebab-case, components in PascalCase, and say what they hold', () => {
  const isPage = (file: string) => file.startsWith('src/pages/');
  const wrong = code
    .filter((file) => !isPage(file))
    .map((file) => basename(file))
    .filter(
      (name) => !/^(?:[a-z\d]+(?:-[a-z\d]+)*(?:\.config)?\.(?:ts|css)|(?:[A-Z][a-z\d]*)+\.astro)$/.test(name),
    );
  expect(wrong).toEqual([]);
  const vague = /(?:^|\/)(?:utils?|helpers?|common|misc|index)(?:\.ts|\/)/;
  expect(code.filter((file) => !isPage(file) && vague.test(file))).toEqual([]);
});

test('no files import each other in a circle, types aside', () => {
  const importsOf = new Map(code.map((file) => [file, importedFiles(file)]));
  expect(importsOf.get('src/build/sitemap.ts')).toContain('src/site.ts');
  const done = new Set<string>();
  const circleFrom = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    done.add(file);
    const ways = importsOf.get(file) ?? [];
    return ways.map((next) => circleFrom(next, [...path, file])).find(({ length }) => length > 0) ?? [];
  };
  const circles = code.map((file) => circleFrom(file, [])).filter(({ length }) => length > 0);
  expect(circles.map((circle) => circle.join(' -> '))).toEqual([]);
});

/** The files that a file imports when it is loaded, by paths from the project's root. */
function importedFiles(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const statements = text.matchAll(/^\s*(?:import|export)\s(?!type\b)[^'";]*'(\.[^']*)'/gm);
  return [...statements].map(([, path = '']) => posix.normalize(join(dirname(file), path)));
}
