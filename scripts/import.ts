import { resolve } from 'node:path';
import { importRegions } from './import/import-regions.ts';
import { misuse, readArguments } from './arguments.ts';
import { contentOrExit } from '../src/build/content-or-exit.ts';
import { importMisuse } from '../src/import/texts/import-misuse.ts';
import { importUsage } from '../src/import/texts/import-usage.ts';
import { importKinds, templateOf } from '../src/import/files/table-kinds.ts';
import { importTable } from './import/import-table.ts';

const { values, positionals, language } = readArguments({
  command: 'npm run import',
  about: importUsage.about,
  words: 'FILE',
  options: {
    kind: { type: 'string', default: 'regions' },
    column: { type: 'string' },
    template: { type: 'boolean', default: false },
    against: { type: 'string' },
    write: { type: 'string' },
    status: { type: 'string' },
    services: { type: 'string' },
    source: { type: 'string' },
    verified: { type: 'string' },
    partner: { type: 'string' },
    title: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
  lines: importUsage.lines,
});

const kind =
  importKinds.find((one) => one === values.kind) ?? misuse(importMisuse.unknownKind(values.kind)[language]);
if (values.template) {
  process.stdout.write(templateOf(kind));
} else {
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) misuse(importMisuse.oneFile[language]);
  contentOrExit(language);
  const path = officePath(file);
  process.exitCode =
    kind === 'regions'
      ? await importRegions(path, values, language)
      : await importTable(path, kind, values, language);
}

// npm runs scripts in the project's folder, and names the one in which it was called.
function officePath(file: string): string {
  const folder = process.env.INIT_CWD ?? process.cwd();
  return folder === process.cwd() ? file : resolve(folder, file);
}
