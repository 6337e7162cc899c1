import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITOR_SCHEMAS, editorSchemas } from '../src/content/reading/editor-schemas.ts';
import { RULES_DOCUMENT, rulesDocument } from '../src/strings/rules/rules-document.ts';
import { manifestJsonSchema } from '../src/data/manifest-file.ts';
import { readArguments } from './arguments.ts';

readArguments({
  command: 'npm run schemas',
  about: 'Writes the JSON Schema files of content/ and of published data, and the list of rules.',
  options: {},
  lines: [],
});

const folder = join('content', EDITOR_SCHEMAS);
mkdirSync(folder, { recursive: true });
for (const [name, text] of editorSchemas()) writeFileSync(join(folder, name), text);
writeFileSync(join('content', RULES_DOCUMENT), rulesDocument());

const published = join('public', 'schemas');
mkdirSync(published, { recursive: true });
writeFileSync(join(published, 'manifest.json'), manifestJsonSchema());
