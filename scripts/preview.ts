import { existsSync } from 'node:fs';
import { outFolder } from '../src/build/build-site.ts';
import { commandText } from '../src/strings/commands/commands.ts';
import { misuse, readArguments } from './arguments.ts';
import { runPreview, serverLines, serverOptions } from './run-preview.ts';

const { values, language } = readArguments({
  command: 'npm run preview',
  about: 'Serves the built site as a static host does: compression, cache headers, redirects.',
  options: serverOptions,
  lines: serverLines,
});
if (!existsSync(outFolder())) misuse(commandText.notBuilt(outFolder())[language]);
await runPreview(values, language);
