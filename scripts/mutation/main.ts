import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { misuse, readArguments } from '../arguments.ts';
import { installPackages } from '../pinned-packages.ts';
import type { ScopeName } from './scopes.ts';
import { mutatedIn, scopes } from './scopes.ts';

const CACHE = '.cache/mutation';

const { positionals } = readArguments({
  command: 'npm run mutation',
  about:
    'Changes the code of a folder in one place at a time and runs its tests: what they do not notice is printed.',
  options: {},
  lines: Object.entries(scopes).map(([name, { folder }]): [string, string] => [name, `Mutates ${folder}.`]),
  words: Object.keys(scopes).join('|'),
});

const [name = ''] = positionals;
if (!isScope(name)) misuse(`Write what to mutate: npm run mutation -- ${Object.keys(scopes).join('|')}`);
process.exit(mutate(name));

function isScope(word: string): word is ScopeName {
  return Object.hasOwn(scopes, word);
}

/** Runs Stryker over a scope; returns its exit code. */
function mutate(scope: ScopeName): number {
  installPackages(new URL('.//', import.meta.url));
  const config = `${CACHE}/${scope}.json`;
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(config, JSON.stringify(configOf(scope)));
  const stryker = new URL('node_modules/@stryker-mutator/core/bin/stryker.js', import.meta.url);
  const { status } = spawnSync(process.execPath, [fileURLToPath(stryker), 'run', config], {
    env: { ...process.env, MUTATION_TESTS: scopes[scope].folder },
    stdio: 'inherit',
  });
  return status ?? 1;
}

function configOf(scope: ScopeName) {
  return {
    testRunner: 'vitest',
    // Tests that find their code by a path are not "related" to it.
    vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: 1,
    // An endless loop ends here; a busy machine is slower than the first run by less than that.
    timeoutMS: 60_000,
    mutate: mutatedIn(scope, linesOf(scopes[scope].folder)),
    ignorePatterns: ['dist', 'public', '.cache', '.astro'],
    tempDirName: `${CACHE}/sandbox`,
    reporters: ['clear-text', 'json', 'html'],
    clearTextReporter: { reportTests: false, logTests: false },
    jsonReporter: { fileName: `${CACHE}/${scope}-report.json` },
    htmlReporter: { fileName: `${CACHE}/${scope}-report.html` },
  };
}

/** The code of a folder with the number of lines of each file. */
function linesOf(folder: string): ReadonlyMap<string, number> {
  const files = globSync(`${folder}/**/*.ts`, { exclude: ['**/*.test.ts', '**/fixtures/**'] }).sort();
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8').split('\n').length]));
}
