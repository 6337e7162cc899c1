import { languageFrom } from './import/language-from.ts';
import { importRegions } from './import/import-regions.ts';
import { misuse, readArguments } from './arguments.ts';
import { importUsage } from '../src/strings/import-usage.ts';
import { importKinds, templateOf } from '../src/data/import/table-kinds.ts';
import { importTable } from './import/import-table.ts';

const { values, positionals } = readArguments({
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
    lang: { type: 'string' },
  },
  lines: importUsage.lines,
});

const kind = importKinds.find((one) => one === values.kind) ?? misuse(importUsage.unknownKind(values.kind));
const language = languageFrom(values.lang);
if (values.template) {
  process.stdout.write(templateOf(kind));
} else {
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) misuse(importUsage.oneFile);
  process.exitCode =
    kind === 'regions'
      ? await importRegions(file, values, language)
      : await importTable(file, kind, values, language);
}
