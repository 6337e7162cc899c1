import { existsSync } from 'node:fs';
import { outFolder } from '../src/build/build-site.ts';
import { verifyText } from '../src/strings/commands/verify.ts';
import { misuse, readArguments } from './arguments.ts';
import { runPreview, serverLines, serverOptions } from './run-preview.ts';

const { values } = readArguments({
  command: 'npm run preview',
  about: 'Serves the built site as a static host does: compression, cache headers, redirects.',
  options: serverOptions,
  lines: serverLines,
});
if (!existsSync(outFolder())) misuse(verifyText.notBuilt(outFolder()));
await runPreview(values.port, values.host);
