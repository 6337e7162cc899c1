import { writeFileSync } from 'node:fs';
import { readArguments } from '../arguments.ts';
import { installPackages } from '../pinned-packages.ts';

const { values } = readArguments({
  command: 'npm run gazetteer',
  about: `Rebuilds content/gazetteer from the pinned packages of scripts/gazetteer.
Stored slugs are kept. Nothing is written while there are problems.`,
  options: { diff: { type: 'boolean', default: false } },
  lines: [['--diff', 'Shows what would change and writes nothing.']],
});

installPackages(new URL('.//', import.meta.url));
const { buildGazetteer } = await import('./build-gazetteer.ts');
const { readIfThere } = await import('./csv-file.ts');
const { lineDiff } = await import('./line-diff.ts');

const folder = new URL('../../content/gazetteer/', import.meta.url);
const { value: files, problems } = buildGazetteer(folder);
const willWrite = !values.diff && problems.length === 0;
for (const [name, text] of files) {
  const path = new URL(name, folder);
  const changes = lineDiff(readIfThere(path), text);
  if (values.diff) for (const change of changes) console.log(`${name}: ${change}`);
  if (willWrite) writeFileSync(path, text);
  console.log(`${name}: ${changes.length} lines ${willWrite ? 'changed' : 'would change'}.`);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
