import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITOR_SCHEMAS, editorSchemas } from '../src/content/reading/editor-schemas.ts';
import { readArguments } from './arguments.ts';

readArguments({
  command: 'npm run schemas',
  about: 'Writes the JSON Schema files that give editors of content/ completion and help.',
  options: {},
  lines: [],
});

const folder = join('content', EDITOR_SCHEMAS);
mkdirSync(folder, { recursive: true });
for (const [name, text] of editorSchemas()) writeFileSync(join(folder, name), text);
